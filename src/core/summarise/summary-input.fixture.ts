import type { FieldValues } from '../model/client-list';
import { clientListOf } from '../model/client-list.fixture';
import type { Decision } from '../model/decision';
import { decisionOf } from '../model/decision.fixture';
import type { AgeClass, Deadline, DurationClass, ServiceTrack } from '../model/derived';
import { plainGrid } from '../model/grid';
import type { LocalDate } from '../model/local-date';
import type { Profile } from '../model/profile';
import type { Ternary } from '../model/ternary';
import type { SummaryInput } from './population';

/** A row of a list as all steps before the summary leave it. */
export interface Person {
  readonly values?: Partial<FieldValues>;
  readonly decision?: Decision;
  /** Index of the first row of the same person. */
  readonly repeats?: number;
  readonly ageClass?: AgeClass;
  readonly durationClass?: DurationClass;
  readonly longTerm?: Ternary;
  readonly servicePoint?: string;
  readonly deadline?: Deadline;
  readonly track?: ServiceTrack;
  readonly assessmentOverdue?: boolean;
  readonly referrals?: readonly string[];
}

const day = 18_717 as LocalDate;
const names = { fi: 'x', sv: 'x', en: 'x' };

const profile: Profile = {
  id: 'test',
  names,
  validFrom: day,
  validTo: null,
  municipalities: ['740'],
  employmentCodes: { counted: ['00', '02', '03', '07', '08'], notCounted: ['01', '04', '05', '06'] },
  targetGroup: { membership: 'any-group', youthAgeLimit: 30, assessedFrom: day },
  coachLimitPerFte: 100,
  servicePoints: { points: [], rules: [], outside: [] },
  assignment: {
    penalties: { changeOfCoach: 8, serviceLanguage: 5, speciality: 4, municipality: 2, otherSpeciality: 1 },
    priority: 'longest-unemployed',
  },
  deadlines: [],
  referrals: ['psykologi', 'terveydenhoitaja'].map((id) => ({ id, names, synonyms: [], count: 1 })),
  serviceTrack: { independentBelowWeeks: 13, supportedBy: [] },
  smallCellThreshold: 5,
};

/** An outcome of a list with these people, without coaches and findings; people are clients unless they say otherwise. */
export function summaryInputOf(people: readonly Person[], rest: Partial<SummaryInput> = {}): SummaryInput {
  const list = clientListOf(people.map(({ values }) => values ?? {}));
  return {
    profile,
    referenceDate: day,
    grid: plainGrid('Lista', []),
    headerRow: 0,
    matches: [],
    staffColumns: [],
    ownWords: { headings: [], words: [] },
    list,
    findings: [],
    rulesNotRun: [],
    repeats: Int32Array.from(people, ({ repeats }) => repeats ?? -1),
    basics: {
      birthDate: people.map(() => null),
      age: people.map(() => null),
      ageClass: people.map(({ ageClass }) => ageClass ?? null),
      municipality: people.map(({ values }) => values?.municipality ?? null),
      withheld: Uint8Array.from(people, ({ values }) => (values?.nonDisclosure === true ? 1 : 0)),
      motherTongue: people.map(() => null),
      nationality: people.map(() => null),
      unemploymentWeeks: people.map(() => null),
      durationClass: people.map(({ durationClass }) => durationClass ?? null),
      longTermUnemployed: people.map(({ longTerm }) => longTerm ?? 'review'),
    },
    decisions: people.map(({ decision }) => decision ?? decisionOf('yes')),
    services: {
      servicePoint: people.map(({ servicePoint }) => servicePoint ?? null),
      nextDeadline: people.map(({ deadline }) => deadline ?? null),
      serviceTrack: people.map(({ track }) => track ?? null),
      assessmentOverdue: Uint8Array.from(people, ({ assessmentOverdue }) => (assessmentOverdue ? 1 : 0)),
      referrals: people.map(({ referrals }) => referrals ?? []),
    },
    coaches: [],
    terms: { includeReview: false, lockedRows: new Set(), way: { kind: 'all' } },
    placement: null,
    previous: null,
    ...rest,
  };
}
