import type { Field } from '../../model/field';
import type { FileRule } from '../rule';

/** What groups and membership are decided by: for each matter the field, and another that tells the same. */
const NEEDED: readonly (readonly [field: Field, other?: Field])[] = [
  ['personId'],
  ['municipality'],
  ['benefit', 'earningsRelatedRight'],
  ['motherTongue'],
  ['nationality'],
];

/** The list has no column of something that groups and membership are decided by. */
export const missingColumn: FileRule = {
  level: 'header',
  meta: { id: 'missing-column', severity: 'warning', fields: [], repair: null },
  check: ({ list: { columns } }, _, report) => {
    for (const [field, other] of NEEDED) {
      const isThere = columns[field] !== undefined || (other !== undefined && columns[other] !== undefined);
      if (!isThere) report({ field }, { field });
    }
  },
};
