import type { ClientList, ServiceNeed } from '../model/client-list';
import type { Decision } from '../model/decision';
import type { Basics, Services, ServiceTrack } from '../model/derived';
import { readingOf, valueOf } from '../model/judged-column';
import type { JudgedColumn } from '../model/judged-column';
import type { LocalDate } from '../model/local-date';
import { SUPPORT_SIGNS } from '../model/profile';
import type { Profile, ServiceTrackRules, SupportSign } from '../model/profile';
import { isUnusable } from '../model/reading';
import { TERNARIES } from '../model/ternary';
import type { Ternary } from '../model/ternary';
import { remembered } from '../values/lazily';
import { deadlineReckoner, lastContactOf } from './deadlines';
import type { LastContact } from './deadlines';
import { perDistinct } from './per-distinct';
import { servicePointOf } from './service-point';
import { assessedTrack, proposeTrack, UNREADABLE_ASSESSMENT } from './service-track';
import { supportSigns } from './support-signs';

/** The part of a profile that services depend on. */
export type ServiceRules = Pick<Profile, 'servicePoints' | 'deadlines' | 'serviceTrack'>;

/**
 * Derives the columns that depend on membership. `decisions` holds the decision on each client; `holidays` the days
 * from Monday to Friday that are no working days. O(clients).
 */
export function deriveServices(
  list: ClientList,
  basics: Basics,
  decisions: readonly Decision[],
  rules: ServiceRules,
  holidays: ReadonlySet<LocalDate>,
  referenceDate: LocalDate,
): Services {
  const { count, columns } = list;
  const jobSearchStart = (client: number) => valueOf(columns.jobSearchStart, client);
  const lastContact = perDistinct<LocalDate, LastContact | null>(
    columns.lastContact,
    count,
    null,
    (reading) => lastContactOf(reading, referenceDate),
  );
  const { nextDeadline, firstInterviewDate } = deadlineReckoner(rules.deadlines, holidays, referenceDate);
  const deadlines = decisions.map(({ membership }, client) =>
    membership === 'no' ? null : nextDeadline(jobSearchStart(client), lastContact[client] ?? 'unknown'),
  );
  const languagesListed = columns.serviceLanguage !== undefined || columns.motherTongue !== undefined;

  const proposal = rememberedProposals(rules.serviceTrack);

  function track(client: number, { membership, groups }: Decision): ServiceTrack | null {
    const assessed = assessmentOf(columns.serviceNeed, client);
    if (assessed !== null || membership === 'no') return assessed;
    const signs = supportSigns({
      longTermUnemployed: basics.longTermUnemployed[client] ?? 'review',
      young: groups.young,
      serviceLanguage: valueOf(columns.serviceLanguage, client),
      motherTongue: basics.motherTongue[client] ?? null,
      languagesListed,
      lastContact: lastContact[client] ?? null,
      deadline: deadlines[client] ?? null,
    });
    return proposal(signs, basics.unemploymentWeeks[client] ?? null);
  }

  function isAssessmentOverdue(client: number, { membership }: Decision): boolean {
    if (membership === 'no' || columns.serviceNeed === undefined) return false;
    if (assessmentOf(columns.serviceNeed, client) !== null) return false;
    const start = jobSearchStart(client);
    const last = start === null ? null : firstInterviewDate(start);
    return last !== null && last < referenceDate;
  }

  // Equal decisions are one object, so there are few of them.
  const pointsOf = remembered(({ membership, groups }: Decision) =>
    remembered((municipality: string | null) =>
      servicePointOf({ membership, groups, municipality }, rules.servicePoints),
    ),
  );

  const assessmentOverdue = new Uint8Array(count);
  decisions.forEach((decision, client) => {
    if (isAssessmentOverdue(client, decision)) assessmentOverdue[client] = 1;
  });

  return {
    servicePoint: decisions.map((decision, client) =>
      pointsOf(decision)(basics.withheld[client] === 1 ? null : (basics.municipality[client] ?? null)),
    ),
    nextDeadline: deadlines,
    serviceTrack: decisions.map((decision, client) => track(client, decision)),
    assessmentOverdue,
    referrals: perDistinct(columns.referral, count, NO_REFERRALS, ({ value }) => value ?? NO_REFERRALS),
  };
}

/** `proposeTrack` under one set of rules: clients who show the same signs share one proposal. */
function rememberedProposals(
  rules: ServiceTrackRules,
): (signs: Readonly<Record<SupportSign, Ternary>>, unemploymentWeeks: number | null) => ServiceTrack {
  const known = new Map<number, ServiceTrack>();
  return (signs, weeks) => {
    let key = weeks === null ? 2 : Number(weeks < rules.independentBelowWeeks);
    for (const sign of SUPPORT_SIGNS) key = key * TERNARIES.length + TERNARIES.indexOf(signs[sign]);
    let track = known.get(key);
    if (track === undefined) known.set(key, (track = proposeTrack(signs, weeks, rules)));
    return track;
  };
}

/** The officer's assessment; `null` where there is none. */
function assessmentOf(column: JudgedColumn<ServiceNeed> | undefined, client: number): ServiceTrack | null {
  if (column === undefined) return null;
  const reading = readingOf(column, client);
  if (reading.value !== null) return assessedTrack(reading.value);
  return isUnusable(reading) ? UNREADABLE_ASSESSMENT : null;
}

const NO_REFERRALS: readonly string[] = [];
