import type { WordField } from '../model/own-words';

/** Fields whose unknown values are grouped: where a word of the staff's own would mend many cells at once. */
export const CLUSTER_FIELDS = [
  'benefit',
  'municipality',
  'motherTongue',
  'nationality',
  'serviceLanguage',
  'serviceNeed',
  'referral',
  'employmentCode',
  'coach',
] as const satisfies readonly WordField[];

export type ClusterField = (typeof CLUSTER_FIELDS)[number];

/** A text as it stands in the list; spellings that differ in case, spaces or kinds of dashes alone are one. */
export interface Spelling {
  readonly text: string;
  /** How many cells have it. */
  readonly cells: number;
  /** Worksheet row (1-based) of the first of them. */
  readonly row: number;
}

/** Values of a field that no dictionary knows, alike enough to be one. */
export interface Cluster {
  readonly field: ClusterField;
  /** Most cells first, ties by text. */
  readonly spellings: readonly Spelling[];
  readonly cells: number;
  /** A name that the field's parser knows, and that may be what is meant; `null`: no guess. */
  readonly proposal: string | null;
}
