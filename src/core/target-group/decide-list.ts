import type { ClientList } from '../model/client-list';
import type { LocalDate } from '../model/local-date';
import type { Ternary } from '../model/ternary';
import { decide } from './decide';
import type { MembershipRules } from './decide';
import type { Decision } from '../model/decision';
import { factsOf } from './fact';

/**
 * The decision on every client of a list, by client. Equal decisions are one object, so a list of 200,000 has a few
 * hundred of them. O(clients).
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
  const municipality = factsOf(columns.municipality);
  const employmentCode = factsOf(columns.employmentCode);
  const benefit = factsOf(columns.benefit);
  const earningsRelatedRight = factsOf(columns.earningsRelatedRight);
  const nationality = factsOf(columns.nationality);
  const motherTongue = factsOf(columns.motherTongue);
  const jobSearchStart = factsOf(columns.jobSearchStart);
  const memberSince = factsOf(columns.memberSince);
  const distinct = new Map<string, Decision>();
  return Array.from({ length: list.count }, (_, client) => {
    const decision = decide(
      {
        municipality: municipality(client),
        residenceKnown: residenceKnown[client] ?? null,
        employmentCode: employmentCode(client),
        benefit: benefit(client),
        earningsRelatedRight: earningsRelatedRight(client),
        birthDate: birthDates[client] ?? null,
        nationality: nationality(client),
        motherTongue: motherTongue(client),
        jobSearchStart: jobSearchStart(client),
        memberSince: memberSince(client),
      },
      rules,
      referenceDate,
    );
    const key = keyOf(decision);
    const same = distinct.get(key);
    if (same === undefined) distinct.set(key, decision);
    return same ?? decision;
  });
}

function keyOf({ groups, residence, status, reasons }: Decision): string {
  return [...Object.values(groups), residence, status, ...reasons].join();
}
