import { cellAddress } from '../../core/model/address';
import type { SheetPlan } from '../../core/sheets/sheet';
import type { CellStores } from './write-cells';
import { rowXml } from './write-cells';
import { dataBarExtensionXml, dataBarRulesXml } from './write-data-bars';
import type { RangeLayer } from './write-layers';
import { layersOf, styleRows } from './write-layers';
import { linksXml } from './write-links';
import { printXml } from './write-print';
import { formulaRulesXml } from './write-rules';
import { rangeAddress } from '../references';
import { DEFAULT_ROW_HEIGHT, rowHeights } from './write-row-height';
import { validationsXml } from './write-validations';

/** Rows are handed on in blocks, so that a large sheet is never one string. */
const ROWS_IN_BLOCK = 500;

/**
 * A worksheet part in pieces. The elements stand in the order that ECMA-376 part 1, 18.3.1.99 (CT_Worksheet) gives;
 * Excel repairs a sheet that has them in another.
 */
export function* sheetXml(plan: SheetPlan, first: boolean, stores: CellStores): Generator<string> {
  const layers = layersOf(plan);
  yield (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    viewXml(plan, first) +
    `<sheetFormatPr defaultRowHeight="${DEFAULT_ROW_HEIGHT}"/>` +
    columnsXml(plan.columnWidths)
  );
  yield* sheetDataXml(plan, layers, stores);
  yield (
    protectionXml(plan) +
    mergesXml(plan) +
    dataBarRulesXml(plan.dataBars) +
    formulaRulesXml(plan.rules, plan.dataBars.length, stores.pool) +
    validationsXml(plan.validations) +
    linksXml(plan) +
    printXml(plan.print) +
    textNumbersXml(plan) +
    (plan.charts.length === 0 ? '' : `<drawing r:id="${drawingRelationship(plan)}"/>`) +
    tablePartsXml(plan) +
    extensionsXml(dataBarExtensionXml(plan.dataBars)) +
    '</worksheet>'
  );
}

/** The id of a sheet's relationship to its table number `index`, from 0. */
export function tableRelationship(index: number): string {
  return `rId${index + 1}`;
}

/** The id of a sheet's relationship to the drawing that holds its charts. */
export function drawingRelationship({ tables }: SheetPlan): string {
  return tableRelationship(tables.length);
}

/** A sheet without a table is for reading: it is calmer without grid lines. */
function viewXml({ freeze, tables }: SheetPlan, first: boolean): string {
  const attributes = `${tables.length === 0 ? ' showGridLines="0"' : ''}${first ? ' tabSelected="1"' : ''}`;
  return `<sheetViews><sheetView${attributes} workbookViewId="0">${freeze === null ? '' : paneXml(freeze)}</sheetView></sheetViews>`;
}

function paneXml({ rows, columns }: NonNullable<SheetPlan['freeze']>): string {
  if (rows === 0 && columns === 0) return '';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const panes = [
    columns > 0 ? 'topRight' : null,
    rows > 0 ? 'bottomLeft' : null,
    rows > 0 && columns > 0 ? 'bottomRight' : null,
  ];
  const named = panes.filter((pane) => pane !== null);
  const topLeft = cellAddress(rows, columns);
  return (
    `<pane${split} topLeftCell="${topLeft}" activePane="${named.at(-1) ?? ''}" state="frozen"/>` +
    named.map((pane) => `<selection pane="${pane}"/>`).join('')
  );
}

/** A width in characters plus the padding of a cell: 5 pixels, where a character of the body font has 7. */
function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map((width, index) => {
    const stored = Math.min(255, Math.floor(((width * 7 + 5) / 7) * 256) / 256);
    return `<col min="${index + 1}" max="${index + 1}" width="${stored}" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function* sheetDataXml(
  plan: SheetPlan,
  layers: readonly RangeLayer[],
  stores: CellStores,
): Generator<string> {
  const rowCount = layers.reduce((most, { range }) => Math.max(most, range.lastRow + 1), plan.cells.length);
  const stylesOf = styleRows(layers, stores.pool);
  const heightOf = rowHeights(plan, stores.pool);
  let block = '<sheetData>';
  for (let row = 0; row < rowCount; row++) {
    const cells = plan.cells[row] ?? [];
    const styles = stylesOf(row);
    block += rowXml(plan.name, row, cells, styles, heightOf(row, cells, styles), stores);
    if (row % ROWS_IN_BLOCK === ROWS_IN_BLOCK - 1) {
      yield block;
      block = '';
    }
  }
  yield `${block}</sheetData>`;
}

/** Against slips, not against people: without a password anybody can take it off. */
function protectionXml({ isProtected }: SheetPlan): string {
  return isProtected === true ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '';
}

function mergesXml({ merges }: SheetPlan): string {
  if (merges.length === 0) return '';
  const items = merges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`);
  return `<mergeCells count="${items.length}">${items.join('')}</mergeCells>`;
}

/** Codes, postcodes and phone numbers are text on purpose: Excel need not mark each cell with a green corner. */
function textNumbersXml({ formats }: SheetPlan): string {
  const ranges = formats.filter(({ code }) => code === '@').map(({ range }) => rangeAddress(range));
  return ranges.length === 0
    ? ''
    : `<ignoredErrors><ignoredError sqref="${ranges.join(' ')}" numberStoredAsText="1"/></ignoredErrors>`;
}

function tablePartsXml({ tables }: SheetPlan): string {
  if (tables.length === 0) return '';
  const parts = tables.map((_, index) => `<tablePart r:id="${tableRelationship(index)}"/>`);
  return `<tableParts count="${parts.length}">${parts.join('')}</tableParts>`;
}

function extensionsXml(...extensions: readonly string[]): string {
  const xml = extensions.join('');
  return xml === '' ? '' : `<extLst>${xml}</extLst>`;
}
