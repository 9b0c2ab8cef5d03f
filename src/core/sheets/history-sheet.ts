import { monthOf } from '../model/month';
import { TEXT_FORMAT } from '../model/number-format';
import { className } from './class-names';
import { historyRows } from './history-rows';
import { listSheet } from './list-sheet';
import type { CellContent, SheetPlan } from './sheet';
import type { SheetContext } from './sheet-context';

interface MonthRow {
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
  const rows: MonthRow[] = [
    ...historyRows(earlierHistory).filter((row) => row.month !== month),
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

function rowsOf(month: string, context: SheetContext): MonthRow[] {
  const { outcome, texts } = context;
  return outcome.summary.flatMap(({ id, rows }) =>
    rows.map(({ class: code, value }) => ({
      month,
      cells: [month, texts.summary.tables[id].title, className(id, code, context), value, `${id}.${code}`],
    })),
  );
}
