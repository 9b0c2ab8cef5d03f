import { toIso } from '../model/local-date';
import type { LocalDate } from '../model/local-date';
import { className } from './class-names';
import { listSheet } from './list-sheet';
import type { CellContent, SheetPlan } from './sheet';
import type { SheetContext } from './sheet-context';

/** `2021-03`: the month by which history is kept. */
export function monthOf(date: LocalDate): string {
  return toIso(date).slice(0, 7);
}

/**
 * The sheet of history: one row for each month, table and class. This month's rows are made anew; rows of other months
 * come from an earlier run and stay as they were. Months in order.
 */
export function historySheet(context: SheetContext): SheetPlan {
  const { outcome, texts, referenceDate, earlierHistory } = context;
  const { headings } = texts.historySheet;
  const month = monthOf(referenceDate);
  const thisMonth = outcome.summary.flatMap(({ id, rows }) =>
    rows.map(({ class: code, value }): CellContent[] => [
      month,
      texts.summary.tables[id].title,
      className(id, code, context),
      value,
      `${id}.${code}`,
    ]),
  );
  const others = earlierHistory.filter((row) => typeof row[0] === 'string' && row[0] !== month);
  const rows = [...others, ...thisMonth];
  // A stable sort: within a month the order of the tables stays.
  rows.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : String(a[0]) > String(b[0]) ? 1 : 0));
  return listSheet(
    'history',
    'Historia',
    [
      { heading: headings.month, width: 10, format: '@' },
      { heading: headings.table, width: 34 },
      { heading: headings.class, width: 40 },
      { heading: headings.value, width: 10, format: '0.##', center: true },
      { heading: headings.code, width: 34, format: '@' },
    ],
    rows,
    context,
  );
}
