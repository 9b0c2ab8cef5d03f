/** What staff work out by hand in columns of their own, and the program derives as well. */
export const STAFF_KINDS = [
  'age',
  'membership',
  'young',
  'noEarningsRelated',
  'unemploymentWeeks',
  'longTermUnemployed',
  'servicePoint',
] as const;
export type StaffKind = (typeof STAFF_KINDS)[number];

/** A column of the staff's own that means the same as a derived one. */
export interface StaffColumn {
  readonly kind: StaffKind;
  /** 0-based worksheet column. */
  readonly column: number;
}
