import { NEEDED_FIELDS } from '../needed-fields';
import type { FileRule } from '../rule';

/** The list has no column of something that groups and membership are decided by. */
export const missingColumn: FileRule = {
  level: 'header',
  meta: { id: 'missing-column', severity: 'warning', fields: [], repair: null },
  check: ({ list: { columns } }, _, report) => {
    for (const [field, other] of NEEDED_FIELDS) {
      const isThere = columns[field] !== undefined || (other !== undefined && columns[other] !== undefined);
      if (!isThere) report({ field }, { field });
    }
  },
};
