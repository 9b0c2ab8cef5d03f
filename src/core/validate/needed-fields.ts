import type { Field } from '../model/field';

/** What groups and membership are decided by: for each matter the field, and another that tells the same. */
export const NEEDED_FIELDS: readonly (readonly [field: Field, other?: Field])[] = [
  ['personId'],
  ['municipality'],
  ['benefit', 'earningsRelatedRight'],
  ['motherTongue'],
  ['nationality'],
];
