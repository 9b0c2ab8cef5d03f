import { cellAddress } from '../model/address';
import type { SummaryTable } from '../model/summary';
import { columnRange, rowRange } from './blank-sheet';
import type { CoachColumn, CoachStanding } from './coach-cells';
import { COACH_CELLS, signalOf } from './coach-cells';
import { coachStandings } from './coach-standings';
import type { CellContent } from './sheet';
import type { SheetContext } from './sheet-context';
import type { SummaryPage, TablePlace } from './summary-page';
import { FORMAT, numberIn, sumOf } from './summary-page';

/** Columns of the table of coaches. */
export const LOAD = 1;
export const LIMIT = 2;
const USE = 3;
const COUNTED: readonly CoachColumn[] = ['young', 'immigrants', 'longTerm'];
const WEEKS = 7;
const SIGNAL = 8;
const CHANGE = 9;

/**
 * How each coach stands: load, limit, use, of whom the clients consist, their mean time of unemployment, a signal near the
 * limit and, where a month before is known, the change of the load. A coach who has left is not in it.
 */
export function addCoachTable(
  page: SummaryPage,
  { rows }: SummaryTable,
  words: { readonly title: string; readonly note: string },
  context: SheetContext,
): TablePlace {
  const { coachSheet, summary: t } = context.texts;
  const { headings: h } = coachSheet;
  const before = new Map(rows.map((row) => [row.class, row.before]));
  const isCompared = [...before.values()].some((value) => value !== undefined);
  const headings = [
    ...['', h.load, h.limit, h.use, h.young],
    ...(['immigrants', 'longTerm', 'meanWeeks'] as const).map((id) => t.narrow[id] ?? ''),
    h.signal,
    ...(isCompared ? [t.change] : []),
  ];
  page.add([words.title], 'section', headings.length);
  page.add(headings, 'heading');
  const firstRow = page.nextRow();
  const standings = coachStandings(context.outcome);
  for (const standing of standings) addCoach(standing);
  const lastRow = page.nextRow() - 1;
  addTotal();
  page.add([words.note], 'note');
  page.add([]);
  return { firstRow, lastRow };

  function addCoach(standing: CoachStanding): void {
    const { coach, load } = standing;
    const cellOf = (column: CoachColumn): CellContent => COACH_CELLS[column].cell(standing, context);
    const earlier = before.get(coach.id);
    const row = page.add([
      ...(['name', 'load', 'limit', 'use'] as const).map(cellOf),
      ...COUNTED.map(cellOf),
      meanWeeks(standing, context),
      cellOf('signal'),
      ...(earlier === undefined ? [] : [load - earlier]),
    ]);
    page.format(columnRange(USE, row, row), FORMAT.percent);
    page.format(columnRange(WEEKS, row, row), FORMAT.count);
    page.format(columnRange(CHANGE, row, row), FORMAT.change);
    page.style(rowRange(row, SIGNAL, SIGNAL), 'center');
    if (signalOf(standing) !== 'none') page.style(rowRange(row, SIGNAL, SIGNAL), 'warning');
  }

  function addTotal(): void {
    const place = { firstRow, lastRow };
    const load = sumOf(page, LOAD, place);
    const limit = sumOf(page, LIMIT, place);
    const row = page.nextRow();
    const use = `${cellAddress(row, LOAD)}/${cellAddress(row, LIMIT)}`;
    page.add(
      [
        t.total,
        load,
        limit,
        numberIn(limit) === 0 ? null : { formula: use, value: numberIn(load) / numberIn(limit) },
        ...COUNTED.map((_, index) => sumOf(page, USE + 1 + index, place)),
      ],
      'total',
      headings.length,
    );
    page.format(rowRange(row, LOAD, SIGNAL), FORMAT.count);
    page.format(columnRange(USE, row, row), FORMAT.percent);
  }
}

/** Over those of whom it is known; `null` where it is known of nobody. */
function meanWeeks({ clients }: CoachStanding, { outcome }: SheetContext): number | null {
  const weeks = clients.flatMap((client) => outcome.basics.unemploymentWeeks[client] ?? []);
  return weeks.length === 0 ? null : Math.round(weeks.reduce((sum, week) => sum + week, 0) / weeks.length);
}
