/** Requirement set: ExcelApi 1.9. Syncs: none; it only says what to write. */
import { columnLetter } from '../../core/model/address';
import type { CellRange } from '../../core/model/grid';
import type { LinkPlan, PrintPlan, SheetPlan } from '../../core/sheets/sheet';
import type { Look } from '../look';
import { DATA_BAR_COLOR, HEADING_OF_NUMBERS, LINK, PLAIN, STYLES, TABLE_STYLE } from '../look';
import { headingsOfNumbers } from '../number-headings';
import { quotedSheet, rangeAddress, tableRange } from '../references';
import { contentInput } from './cell-entry';
import { BYTES_OF_A_CHART, drawChart } from './draw-chart';
import { BYTES_OF_A_LOOK, formatRange, setNumberFormat, widthInPoints } from './format-range';
import { areaAddresses } from './range-address';
import { rangeOf } from './read-blocks';
import type { Write } from './send-writes';
import { blockWrites, write } from './send-writes';

/** Each link is a call of its own, and Excel takes a moment for each; the texts of the others stay. */
const MOST_LINKS = 2_000;

/**
 * All that makes a plan a sheet but its formulas: values first, then tables, then looks by range. `nameOf` gives the name
 * that a planned sheet gets in this workbook; the tables made are added to `tables` in the plan's order.
 */
export function* drawing(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  nameOf: (sheet: string) => string,
  tables: Excel.Table[],
): Generator<Write> {
  yield* valueWrites(sheet, plan);
  for (const table of plan.tables) {
    yield write(() => {
      const made = sheet.tables.add(rangeAddress(tableRange(table)), true);
      made.style = TABLE_STYLE;
      tables.push(made);
    });
  }
  for (const { range, code } of plan.formats) {
    yield write(() => {
      setNumberFormat(rangeOf(sheet, range), code);
    });
  }
  yield* linkWrites(sheet, plan.links.slice(0, MOST_LINKS), nameOf);
  yield* lookWrites(sheet, layersOf(plan));
  for (const { range, max } of plan.dataBars) {
    yield write(() => {
      addDataBar(rangeOf(sheet, range), max);
    }, 1_500);
  }
  for (const chart of plan.charts) {
    yield write(() => {
      drawChart(sheet, chart);
    }, BYTES_OF_A_CHART);
  }
  for (const range of plan.merges) {
    yield write(() => {
      rangeOf(sheet, range).merge();
    });
  }
  yield write(
    () => {
      setView(sheet, plan);
      setPage(sheet, plan.print);
    },
    4_000 + plan.print.breaksBefore.length * 500 + plan.columnWidths.length * 600,
  );
}

function* valueWrites(sheet: Excel.Worksheet, { name, cells }: SheetPlan): Generator<Write> {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return;
  const inputs = cells.map((row, rowIndex) =>
    Array.from({ length: width }, (_, column) =>
      contentInput(row[column] ?? null, { sheet: name, row: rowIndex, column }),
    ),
  );
  const range = { firstRow: 0, lastRow: cells.length - 1, firstColumn: 0, lastColumn: width - 1 };
  yield* blockWrites(sheet, 'values', { range, cells: inputs });
}

/** A link gives its cell Excel's own look of links, so it comes before ours. */
function* linkWrites(
  sheet: Excel.Worksheet,
  links: readonly LinkPlan[],
  nameOf: (sheet: string) => string,
): Generator<Write> {
  for (const link of links) {
    yield write(() => {
      const cell = sheet.getRangeByIndexes(link.row, link.column, 1, 1);
      cell.hyperlink = { documentReference: `${quotedSheet(nameOf(link.sheet))}!${link.address}` };
      cell.untrack();
    }, 700);
  }
}

interface LookLayer {
  readonly look: Look;
  readonly ranges: readonly CellRange[];
}

/** The looks from the bottom up; neighbours in this order with the same look are one layer. */
function layersOf(plan: SheetPlan): LookLayer[] {
  const width = plan.cells.reduce((most, row) => Math.max(most, row.length), 1);
  const all = {
    firstRow: 0,
    lastRow: Math.max(plan.cells.length, 1) - 1,
    firstColumn: 0,
    lastColumn: width - 1,
  };
  const layers: { look: Look; ranges: CellRange[] }[] = [{ look: PLAIN, ranges: [all] }];
  const add = (look: Look, range: CellRange): void => {
    const top = layers.at(-1);
    if (top?.look === look) top.ranges.push(range);
    else layers.push({ look, ranges: [range] });
  };
  for (const { range, style } of plan.styles) add(STYLES[style], range);
  for (const range of headingsOfNumbers(plan)) add(HEADING_OF_NUMBERS, range);
  for (const { row, column } of plan.links.slice(0, MOST_LINKS)) {
    add(LINK, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  }
  return layers;
}

/** Ranges of one look as areas; those of several rows or columns apart, because they have lines inside. */
function* lookWrites(sheet: Excel.Worksheet, layers: readonly LookLayer[]): Generator<Write> {
  for (const { look, ranges } of layers) {
    for (const rows of [false, true]) {
      for (const columns of [false, true]) {
        const alike = ranges.filter(
          ({ firstRow, lastRow, firstColumn, lastColumn }) =>
            lastRow > firstRow === rows && lastColumn > firstColumn === columns,
        );
        for (const address of areaAddresses(alike)) {
          yield write(() => {
            formatRange(sheet.getRanges(address).format, look, { rows, columns });
          }, address.length + BYTES_OF_A_LOOK);
        }
      }
    }
  }
}

/** From 0 to `max` in one plain colour, as the file adapter draws them. */
function addDataBar(range: Excel.Range, max: number): void {
  const { dataBar } = range.conditionalFormats.add('DataBar');
  const top = Number.isFinite(max) && max > 0 ? max : 1;
  dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
  dataBar.upperBoundRule = { type: 'Number', formula: String(top) };
  dataBar.positiveFormat.fillColor = `#${DATA_BAR_COLOR}`;
  dataBar.positiveFormat.gradientFill = false;
}

function setView(sheet: Excel.Worksheet, { columnWidths, freeze, tables }: SheetPlan): void {
  let first = 0;
  columnWidths.forEach((width, column) => {
    if (width === columnWidths[column + 1]) return;
    sheet.getRangeByIndexes(0, first, 1, column - first + 1).getEntireColumn().format.columnWidth =
      widthInPoints(width);
    first = column + 1;
  });
  sheet.showGridlines = tables.length > 0;
  if (freeze === null || (freeze.rows === 0 && freeze.columns === 0)) return;
  if (freeze.columns === 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze.rows === 0) sheet.freezePanes.freezeColumns(freeze.columns);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freeze.rows, freeze.columns));
}

function setPage(
  { pageLayout, horizontalPageBreaks }: Excel.Worksheet,
  { landscape, repeatRows, repeatColumns, pagesWide, breaksBefore, footer }: PrintPlan,
): void {
  pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: pagesWide };
  pageLayout.setPrintMargins('Inches', {
    left: 0.5,
    right: 0.5,
    top: 0.6,
    bottom: 0.75,
    header: 0.3,
    footer: 0.35,
  });
  const { defaultForAllPages } = pageLayout.headersFooters;
  // A space keeps text that begins with a digit from being read as a font size.
  if (footer !== '') defaultForAllPages.leftFooter = ` ${footer.slice(0, 100).replaceAll('&', '&&')}`;
  defaultForAllPages.rightFooter = '&P / &N';
  for (const row of breaksBefore) horizontalPageBreaks.add(`A${row + 1}`);
  if (repeatRows !== null) pageLayout.setPrintTitleRows(`$${repeatRows.first + 1}:$${repeatRows.last + 1}`);
  if (repeatColumns !== null) {
    const { first, last } = repeatColumns;
    pageLayout.setPrintTitleColumns(`$${columnLetter(first)}:$${columnLetter(last)}`);
  }
}
