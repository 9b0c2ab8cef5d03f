import { fromSerial, toIso } from '../model/local-date';
import type { LocalDate } from '../model/local-date';
import { TEXT_FORMAT } from '../model/number-format';
import { className } from './class-names';
import { listSheet } from './list-sheet';
import type { CellContent, SheetPlan } from './sheet';
import type { SheetContext } from './sheet-context';

/** A row of the sheet of history and the month that it is about. */
interface HistoryRow {
  readonly month: string;
  readonly cells: readonly CellContent[];
}

/**
 * The sheet of history: one row for each month, table and class. This month's rows are made anew; rows of other months
 * come from an earlier run and stay as they were. Months in order; within a month the order of the rows stays.
 */
export function historySheet(context: SheetContext): SheetPlan {
  const { texts, referenceDate, earlierHistory } = context;
  const { headings } = texts.historySheet;
  const month = monthOf(referenceDate);
  const rows = [
    ...earlierHistory
      .map((cells): HistoryRow => ({ month: writtenMonth(cells[0] ?? null), cells }))
      .filter((row) => row.month !== month),
    ...rowsOf(month, context),
  ].sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));
  return listSheet(
    'history',
    'Historia',
    [
      { heading: headings.month, width: 10, format: TEXT_FORMAT },
      { heading: headings.table, width: 34 },
      { heading: headings.class, width: 40 },
      { heading: headings.value, width: 10, format: '0.##', center: true },
      { heading: headings.code, width: 34, format: TEXT_FORMAT },
    ],
    rows.map(({ cells }) => cells),
    context,
  );
}

function rowsOf(month: string, context: SheetContext): HistoryRow[] {
  const { outcome, texts } = context;
  return outcome.summary.flatMap(({ id, rows }) =>
    rows.map(({ class: code, value }) => ({
      month,
      cells: [month, texts.summary.tables[id].title, className(id, code, context), value, `${id}.${code}`],
    })),
  );
}

/** `2021-03`: the month by which history is kept. */
function monthOf(date: LocalDate): string {
  return toIso(date).slice(0, 7);
}

/** Excel turns a month that somebody types again into the date of its first day. */
function writtenMonth(cell: CellContent): string {
  if (typeof cell === 'string') return cell.trim();
  const date = typeof cell === 'number' ? fromSerial(cell, 1900) : null;
  return date === null ? '' : monthOf(date);
}
