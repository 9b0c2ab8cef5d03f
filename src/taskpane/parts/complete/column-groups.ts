import type { CompletionView } from '../../../app/pane/completion-view';
import type { DerivedColumn } from '../../../core/sheets/sheet-texts';

/** Derived columns by what they are about, in the order in which people look for them. */
export const COLUMN_GROUPS = ['membership', 'service', 'person'] as const;
export type ColumnGroup = (typeof COLUMN_GROUPS)[number];

const GROUP_OF: Readonly<Record<DerivedColumn, ColumnGroup>> = {
  membership: 'membership',
  reasons: 'membership',
  noEarningsRelated: 'membership',
  young: 'membership',
  immigrantOrForeignLanguage: 'membership',
  residence: 'membership',
  repeats: 'membership',
  proposedCoach: 'service',
  placement: 'service',
  servicePoint: 'service',
  unemploymentWeeks: 'service',
  durationClass: 'service',
  longTermUnemployed: 'service',
  deadline: 'service',
  deadlineDate: 'service',
  deadlineOverdue: 'service',
  serviceTrack: 'service',
  serviceTrackReasons: 'service',
  referrals: 'service',
  birthDate: 'person',
  age: 'person',
  ageClass: 'person',
  municipalityCode: 'person',
  municipality: 'person',
  motherTongue: 'person',
  nationality: 'person',
};

export function columnsIn(columns: CompletionView['columns'], group: ColumnGroup): CompletionView['columns'] {
  return columns.filter(({ id }) => GROUP_OF[id] === group);
}
