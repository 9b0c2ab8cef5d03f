import { columnLetter } from '../../model/address';
import type { FileRule } from '../rule';

/** Two columns mean the same field: one of them is read. */
export const headingUsedTwice: FileRule = {
  level: 'header',
  meta: { id: 'heading-used-twice', severity: 'info', fields: [], repair: null },
  check: ({ matches }, _, report) => {
    for (const { column, duplicateOf: field } of matches) {
      if (field !== null) report({ field, column: columnLetter(column) }, { field });
    }
  },
};
