import { columnLetter } from '../../model/address';
import type { FileRule } from '../rule';

/** A column looks like a known one, but not surely enough to be read as that. */
export const columnUnsure: FileRule = {
  level: 'header',
  meta: { id: 'column-unsure', severity: 'warning', fields: [], repair: null },
  check: ({ matches }, _, report) => {
    for (const { column, question } of matches) {
      if (question !== null) report({ field: question, column: columnLetter(column) }, { column });
    }
  },
};
