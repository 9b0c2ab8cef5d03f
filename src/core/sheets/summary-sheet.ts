import type { SummaryRow, SummaryTable, SummaryTableId } from '../model/summary';
import { blankSheet, columnRange, rowRange } from './blank-sheet';
import { className } from './class-names';
import type { CellContent, DataBarPlan, RangeFormat, RangeStyle, SheetPlan } from './sheet';
import type { SheetContext } from './sheet-context';

const LABEL = 0;
const COUNT = 1;
const SHARE = 2;

const FORMAT = { count: '#,##0', percent: '0.0 %', fte: '0.00', points: '#,##0' } as const;

/** Tables whose classes add up to everybody, so that a total makes sense. */
const WITH_TOTAL: ReadonlySet<SummaryTableId> = new Set([
  'membership',
  'municipality',
  'servicePoint',
  'ageClass',
  'durationClass',
  'employmentCode',
  'deadlines',
  'serviceTrack',
]);

/** Tables whose shares are shown as bars. */
const WITH_BARS: ReadonlySet<SummaryTableId> = new Set(['coaches', 'ageClass', 'durationClass', 'groups']);

/**
 * The standard summary: title, then one table under another, each with its count, its share and a note that says what
 * is counted. Tables without rows are left out.
 */
export function summarySheet(context: SheetContext): SheetPlan {
  const { outcome, texts, profileName, referenceDate } = context;
  const cells: CellContent[][] = [
    [texts.summary.title],
    [texts.summary.subtitle(profileName, referenceDate)],
    [],
  ];
  const formats: RangeFormat[] = [];
  const styles: RangeStyle[] = [
    { range: rowRange(0, LABEL, LABEL), style: 'title' },
    { range: rowRange(1, LABEL, LABEL), style: 'subtitle' },
  ];
  const dataBars: DataBarPlan[] = [];

  for (const table of outcome.summary) {
    if (table.rows.length > 0) addTable(table);
  }
  const blank = blankSheet('summary', context);
  return { ...blank, cells, columnWidths: [52, 14, 14], formats, styles, dataBars };

  function addTable({ id, rows }: SummaryTable): void {
    const { title, note } = texts.summary.tables[id];
    const hasShare = rows.some(({ of }) => of !== undefined);
    push([title], 'section', hasShare ? SHARE : COUNT);
    push(hasShare ? ['', texts.summary.count, texts.summary.share] : ['', texts.summary.count], 'heading');
    const first = cells.length;
    for (const row of rows) addRow(id, row);
    const last = cells.length - 1;
    if (WITH_BARS.has(id)) dataBars.push({ range: columnRange(SHARE, first, last), max: 1 });
    if (WITH_TOTAL.has(id)) {
      const total = rows.reduce((sum, { value }) => sum + value, 0);
      formats.push({ range: columnRange(COUNT, cells.length, cells.length), code: FORMAT.count });
      push([texts.summary.total, total, null], 'total');
    }
    push([note], 'note');
    cells.push([]);
  }

  function addRow(table: SummaryTableId, { class: code, value, unit, of }: SummaryRow): void {
    const row = cells.length;
    cells.push([className(table, code, context), value, of === undefined || of === 0 ? null : value / of]);
    formats.push({ range: columnRange(COUNT, row, row), code: FORMAT[unit] });
    formats.push({ range: columnRange(SHARE, row, row), code: FORMAT.percent });
  }

  function push(row: CellContent[], style: RangeStyle['style'], lastColumn = row.length - 1): void {
    styles.push({ range: rowRange(cells.length, LABEL, lastColumn), style });
    cells.push(row);
  }
}
