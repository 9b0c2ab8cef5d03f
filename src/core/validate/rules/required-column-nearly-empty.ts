import { columnLetter } from '../../model/address';
import type { JudgedColumn } from '../../model/judged-column';
import { ENOUGH_CLIENTS, filledCells } from '../filled';
import { NEEDED_FIELDS } from '../needed-fields';
import type { FileRule } from '../rule';

/** Less than this share of the rows is nearly nothing. */
const NEARLY_EMPTY = 0.1;

/** A column that groups and membership are decided by is there, but hardly anybody's cell is filled. */
export const requiredColumnNearlyEmpty: FileRule = {
  level: 'header',
  meta: { id: 'required-column-nearly-empty', severity: 'warning', fields: [], repair: null },
  check: ({ list: { columns, count } }, _, report) => {
    if (count < ENOUGH_CLIENTS) return;
    for (const [field] of NEEDED_FIELDS) {
      const column: JudgedColumn<unknown> | undefined = columns[field];
      if (column === undefined) continue;
      const filled = filledCells(column);
      if (filled === 0 || filled >= count * NEARLY_EMPTY) continue;
      report({ field, column: columnLetter(column.column), count: filled }, { field, column: column.column });
    }
  },
};
