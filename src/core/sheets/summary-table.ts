import type { SummaryRow, SummaryTable } from '../model/summary';
import type { TableSection } from '../model/summary-layout';
import { columnRange, rowRange } from './blank-sheet';
import { className } from './class-names';
import type { CellContent } from './sheet';
import type { SheetContext } from './sheet-context';
import type { SummaryPage, TablePlace } from './summary-page';
import { FORMAT, sumOf } from './summary-page';

/** Columns of an ordinary table. */
export const LABEL = 0;
export const COUNT = 1;
export const SHARE = 2;
const BEFORE = 3;
const CHANGE = 4;
const CHANGE_SHARE = 5;

const FORMAT_OF_CHANGE = {
  count: FORMAT.change,
  percent: FORMAT.changeOfPercent,
  fte: FORMAT.changeOfFte,
  points: FORMAT.change,
} as const;

/**
 * A table of the summary: title, headings, a row for each class with count and share and, where a month before is known,
 * the change, then the total as a formula and a note that says what is counted.
 */
export function addSummaryTable(
  page: SummaryPage,
  { rows, id }: SummaryTable,
  { total, bars }: TableSection,
  words: { readonly title: string; readonly note: string },
  context: SheetContext,
): TablePlace {
  const { texts } = context;
  const { summary: t } = texts;
  const hasShare = rows.some(({ of }) => of !== undefined);
  const isCompared = rows.some(({ before }) => before !== undefined);
  const headings = ['', t.count, ...(hasShare || isCompared ? [hasShare ? t.share : ''] : [])];
  if (isCompared) headings.push(t.before, t.change, t.changeShare);

  page.add([words.title], 'section', headings.length);
  page.add(headings, 'heading');
  const firstRow = page.nextRow();
  for (const row of rows) addRow(row);
  const lastRow = page.nextRow() - 1;
  if (bars === true) page.bars({ range: columnRange(SHARE, firstRow, lastRow), max: 1 });
  if (total === true) addTotal();
  page.add([words.note], 'note');
  page.add([]);
  return { firstRow, lastRow };

  function addRow({ class: code, value, unit, of, before }: SummaryRow): void {
    const cells: CellContent[] = [className(id, code, context), value, of ? value / of : null];
    if (before !== undefined)
      cells.push(before, value - before, unit === 'count' && before > 0 ? value / before - 1 : null);
    const row = page.add(cells);
    page.format(columnRange(COUNT, row, row), FORMAT[unit]);
    page.format(columnRange(SHARE, row, row), FORMAT.percent);
    if (before === undefined) return;
    page.format(columnRange(BEFORE, row, row), FORMAT[unit]);
    page.format(columnRange(CHANGE, row, row), FORMAT_OF_CHANGE[unit]);
    page.format(columnRange(CHANGE_SHARE, row, row), FORMAT.changeOfPercent);
  }

  function addTotal(): void {
    const place = { firstRow, lastRow };
    const cells: CellContent[] = [t.total, sumOf(page, COUNT, place)];
    if (isCompared) cells.push(null, sumOf(page, BEFORE, place), sumOf(page, CHANGE, place));
    const row = page.add(cells, 'total', headings.length);
    page.format(rowRange(row, COUNT, BEFORE), FORMAT.count);
    page.format(columnRange(CHANGE, row, row), FORMAT.change);
  }
}
