import { columnLetter } from '../../model/address';
import type { JudgedColumn } from '../../model/judged-column';
import { ENOUGH_CLIENTS, filledCells } from '../filled';
import type { FileRule } from '../rule';

/** Columns that were recognised hold nothing on any client's row. In a short list they may be yet to be filled in. */
export const emptyColumn: FileRule = {
  level: 'header',
  meta: { id: 'empty-column', severity: 'info', fields: [], repair: null },
  check: ({ list: { columns, count } }, _, report) => {
    if (count < ENOUGH_CLIENTS) return;
    const empty = Object.values(columns).flatMap((column: JudgedColumn<unknown>) =>
      filledCells(column) === 0 ? [column.column] : [],
    );
    if (empty.length === 0) return;
    const letters = empty.sort((a, b) => a - b).map(columnLetter);
    report({ columns: letters.join(', ') });
  },
};
