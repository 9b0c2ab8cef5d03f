import type { Coach } from '../model/coach';
import type { ReasonCode } from '../model/decision';
import type { AgeClass, Deadline, DurationClass, TrackReason } from '../model/derived';
import type { Benefit, ServiceNeed } from '../model/client-list';
import type { Finding, Severity } from '../model/finding';
import type { LocalDate } from '../model/local-date';
import type { PlacementFault, PlacementKind } from '../model/placement';
import type { SummaryTableId } from '../model/summary';
import type { ChartId } from '../model/summary-layout';
import type { Ternary } from '../model/ternary';

/** The sheets of a result workbook, in their order. */
export const SHEET_IDS = [
  'summary',
  'clients',
  'coaches',
  'findings',
  'decisions',
  'history',
  'settings',
  'log',
] as const;
export type SheetId = (typeof SHEET_IDS)[number];

/** The columns that the program adds to a client list, in their order. */
export const DERIVED_COLUMNS = [
  'membership',
  'reasons',
  'noEarningsRelated',
  'young',
  'immigrantOrForeignLanguage',
  'residence',
  'proposedCoach',
  'placement',
  'servicePoint',
  'birthDate',
  'age',
  'ageClass',
  'municipalityCode',
  'municipality',
  'motherTongue',
  'nationality',
  'unemploymentWeeks',
  'durationClass',
  'longTermUnemployed',
  'deadline',
  'deadlineDate',
  'deadlineOverdue',
  'serviceTrack',
  'serviceTrackReasons',
  'referrals',
  'repeats',
] as const;
export type DerivedColumn = (typeof DERIVED_COLUMNS)[number];

export interface FindingText {
  readonly title: string;
  readonly message: string;
  readonly resolve: string;
}

/** Words of the published summary. */
export interface PublishedTexts {
  readonly sheetName: string;
  readonly title: string;
  /** What is hidden and why; `threshold` is the smallest count that is shown. */
  readonly note: (threshold: number) => string;
  readonly keyFigures: string;
}

/** Every text that a sheet of the result needs, in one language. `i18n` gives it; core only asks for it. */
export interface SheetTexts {
  readonly sheetNames: Readonly<Record<SheetId, string>>;
  readonly derivedColumns: Readonly<Record<DerivedColumn, string>>;
  readonly ternary: Readonly<Record<Ternary, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  readonly placements: Readonly<Record<PlacementKind, string>>;
  /** Why a client gets this coach, when there is nothing else to say. */
  readonly placementReasons: {
    readonly absent: (coach: string, until: string) => string;
    readonly fullCoach: (coach: string) => string;
    readonly from: (coach: string) => string;
    readonly speaks: (language: string) => string;
    readonly free: (places: string) => string;
  };
  readonly faults: Readonly<Record<PlacementFault, string>>;
  readonly ageClasses: Readonly<Record<AgeClass, string>>;
  readonly durationClasses: Readonly<Record<DurationClass, string>>;
  readonly deadlines: Readonly<Record<Deadline['kind'], string>>;
  readonly benefits: Readonly<Record<Benefit, string>>;
  readonly serviceNeeds: Readonly<Record<ServiceNeed, string>>;
  readonly trackReasons: Readonly<Record<TrackReason, string>>;
  /** Added to a service track that an officer has not confirmed: "(ehdotus)". */
  readonly proposed: string;
  /** Stands in place of what a non-disclosure order keeps from view. */
  readonly withheld: string;
  /** Heading of a column that had none: "Sarake G". */
  readonly unnamedColumn: (letters: string) => string;
  readonly findings: (finding: Finding) => FindingText;
  readonly date: (date: LocalDate) => string;
  /** Left part of every sheet's footer. */
  readonly footer: (profile: string, date: LocalDate) => string;
  readonly summary: {
    readonly title: string;
    readonly subtitle: (profile: string, date: LocalDate) => string;
    readonly count: string;
    readonly share: string;
    /** Headings of last month's value and of the difference. */
    readonly before: string;
    readonly change: string;
    readonly changeShare: string;
    /** Added to the subtitle: "vertailu 2/2021". `month` is `YYYY-MM`. */
    readonly comparedWith: (month: string) => string;
    readonly total: string;
    readonly tables: Readonly<Record<SummaryTableId, { readonly title: string; readonly note: string }>>;
    /** Names of classes that are not names of codes: key figures, groups, deadlines … by table. */
    readonly classes: Readonly<Partial<Record<SummaryTableId, Readonly<Record<string, string>>>>>;
    readonly unknown: string;
    /** Headings of narrow columns, by class: a long word is parted at the right place, with `-` and a line break. */
    readonly narrow: Readonly<Record<string, string>>;
    readonly trend: { readonly title: string; readonly note: string; readonly month: string };
    readonly check: {
      readonly title: string;
      readonly note: string;
      readonly headings: { readonly onSummary: string; readonly onList: string; readonly agrees: string };
    };
    readonly charts: Readonly<Record<ChartId, { readonly title: string; readonly description: string }>>;
    /** `2/2021` of `2021-02`. */
    readonly month: (month: string) => string;
    readonly employmentCodes: Readonly<Record<string, string>>;
  };
  readonly published: PublishedTexts;
  readonly coachSheet: {
    readonly headings: CoachHeadings;
    readonly specialities: Readonly<Record<Coach['specialities'][number], string>>;
    readonly signals: {
      readonly full: string;
      readonly nearLimit: string;
      readonly absent: string;
      readonly none: string;
    };
  };
  readonly findingSheet: {
    readonly headings: {
      readonly severity: string;
      readonly title: string;
      readonly cell: string;
      readonly column: string;
      readonly message: string;
      readonly resolve: string;
    };
    /** A rule that speaks of most rows is one line: "1 750 riviä". */
    readonly manyRows: (count: number) => string;
    readonly none: string;
  };
  readonly decisionSheet: {
    readonly headings: {
      readonly row: string;
      readonly client: string;
      readonly question: string;
      readonly resolve: string;
    };
    /** What to do about a reason for review. */
    readonly resolve: Readonly<Partial<Record<ReasonCode, string>>>;
    readonly placement: Readonly<
      Partial<Record<PlacementKind, { readonly question: string; readonly resolve: string }>>
    >;
    readonly repeated: (row: number) => { readonly question: string; readonly resolve: string };
    readonly none: string;
  };
  readonly historySheet: {
    readonly headings: {
      readonly month: string;
      readonly table: string;
      readonly class: string;
      readonly value: string;
      readonly code: string;
    };
  };
  readonly settingsSheet: {
    readonly title: string;
    readonly note: string;
    readonly headings: { readonly key: string; readonly value: string; readonly meaning: string };
    /** What each settable key means; keys of the profile, and the three that describe the workbook. */
    readonly meanings: Readonly<Record<string, string>>;
    /** What the rows mean that staff add by themselves, and the word for a rule that does not run. */
    readonly own: {
      readonly off: string;
      readonly rules: string;
      readonly heading: string;
      readonly word: string;
    };
  };
  readonly logSheet: {
    readonly headings: { readonly time: string; readonly version: string; readonly event: string };
  };
}

/** Headings of the sheet of coaches: the columns that staff fill, then those that the program fills. */
export interface CoachHeadings {
  readonly name: string;
  readonly id: string;
  readonly workingTime: string;
  readonly ownLimit: string;
  readonly specialities: string;
  readonly languages: string;
  readonly municipalities: string;
  readonly absentFrom: string;
  readonly absentTo: string;
  readonly limit: string;
  readonly load: string;
  readonly weightedLoad: string;
  readonly free: string;
  readonly use: string;
  readonly young: string;
  readonly immigrants: string;
  readonly longTerm: string;
  readonly arrivals: string;
  readonly signal: string;
}
