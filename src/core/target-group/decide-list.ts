import type { ClientList } from '../model/client-list';
import type { Decision } from '../model/decision';
import type { LocalDate } from '../model/local-date';
import type { Ternary } from '../model/ternary';
import { judgeEarlierMembership, judgeResidence, judgeStatus } from './conditions';
import { decisionOf } from './decide';
import type { Answers, MembershipRules } from './decide';
import { factsOf } from './fact';
import { judgeForeignLanguage, judgeImmigrant, judgeNoEarningsRelated, judgeYoung } from './groups';
import type { Question } from './question';
import { askColumn, askEach } from './question';

/** More answers than any question has; seven digits of it are a number of 28 bits. */
const RADIX = 16;

/**
 * The decision on every client of a list, by client. Each distinct set of answers is decided once and equal decisions are
 * one object, so a list of 200,000 has a few hundred of them. O(clients).
 *
 * `birthDates` holds each client's date of birth, from the identity code or the list's own column. `residenceKnown`
 * holds what was decided before for clients whose municipality is withheld, `null` for the others.
 */
export function decideList(
  list: ClientList,
  birthDates: readonly (LocalDate | null)[],
  rules: MembershipRules,
  referenceDate: LocalDate,
  residenceKnown: readonly (Ternary | null)[] = [],
): readonly Decision[] {
  const { columns } = list;
  const { membership } = rules.targetGroup;
  const municipality = factsOf(columns.municipality);
  const benefit = factsOf(columns.benefit);
  const earningsRelatedRight = factsOf(columns.earningsRelatedRight);
  const jobSearchStart = factsOf(columns.jobSearchStart);
  const questions: Readonly<Record<keyof Answers, Question>> = {
    residence: askEach((client) =>
      judgeResidence(
        { municipality: municipality(client), residenceKnown: residenceKnown[client] ?? null },
        rules.municipalities,
      ),
    ),
    status: askColumn(columns.employmentCode, (employmentCode) =>
      judgeStatus({ employmentCode }, rules.employmentCodes),
    ),
    noEarningsRelated: askEach((client) =>
      judgeNoEarningsRelated({
        benefit: benefit(client),
        earningsRelatedRight: earningsRelatedRight(client),
      }),
    ),
    young: askEach((client) =>
      judgeYoung(
        { birthDate: birthDates[client] ?? null, jobSearchStart: jobSearchStart(client) },
        rules.targetGroup,
        referenceDate,
      ),
    ),
    immigrant: askColumn(columns.nationality, (nationality) => judgeImmigrant({ nationality })),
    foreignLanguage: askColumn(columns.motherTongue, (motherTongue) =>
      judgeForeignLanguage({ motherTongue }),
    ),
    earlierMembership: askColumn(columns.memberSince, (memberSince) =>
      judgeEarlierMembership({ memberSince }, referenceDate),
    ),
  };
  const inOrder = Object.values(questions);
  const byAnswers = new Map<number, Decision>();
  const distinct = new Map<string, Decision>();
  const decisions: Decision[] = [];
  for (let client = 0; client < list.count; client++) {
    let answers = 0;
    for (const { numberOf } of inOrder) answers = answers * RADIX + numberOf(client);
    let decision = byAnswers.get(answers);
    if (decision === undefined) {
      const made = decisionOf(answersOf(questions, client), membership);
      const key = keyOf(made);
      decision = distinct.get(key) ?? made;
      distinct.set(key, decision);
      byAnswers.set(answers, decision);
    }
    decisions.push(decision);
  }
  return decisions;
}

function answersOf(questions: Readonly<Record<keyof Answers, Question>>, client: number): Answers {
  return {
    residence: questions.residence.answerOf(client),
    status: questions.status.answerOf(client),
    noEarningsRelated: questions.noEarningsRelated.answerOf(client),
    young: questions.young.answerOf(client),
    immigrant: questions.immigrant.answerOf(client),
    foreignLanguage: questions.foreignLanguage.answerOf(client),
    earlierMembership: questions.earlierMembership.answerOf(client),
  };
}

function keyOf({ groups, residence, status, reasons }: Decision): string {
  return [...Object.values(groups), residence, status, ...reasons].join();
}
