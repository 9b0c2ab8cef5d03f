import type { CellRange, Grid } from '../../core/model/grid';
import { WorkbookError } from '../workbook-error';
import { readCell } from './read-cell';
import { createFormulas } from './read-formulas';
import { createGridCells } from './read-grid-cells';
import { createHidden } from './read-hidden';
import { readIsoDate } from './read-iso-date';
import { MOST_COLUMNS, MOST_ROWS, readRange, readReference } from './read-reference';
import { scanXml } from './read-xml';
import { attribute, decodeCellText } from './read-xml-text';

/** What the cells of a sheet point at. */
export interface SheetContext {
  readonly sharedStrings: readonly string[];
  /** Number format by style index. */
  readonly numberFormats: readonly string[];
  readonly dateSystem: 1900 | 1904;
}

/**
 * A worksheet part as a grid; its tables stand in parts of their own (ECMA-376 part 1, 18.3.1). O(XML).
 *
 * Where cells and rows say no place, they follow the one before. A claimed dimension is not looked at. Number formats
 * are kept for cells with a value. Throws `damaged` for places outside a worksheet or a cell that stands in another row,
 * `too-large` for more cells than a list can need.
 */
export function readSheet(
  sheet: string,
  pieces: Iterable<Uint8Array>,
  context: SheetContext,
): Omit<Grid, 'tables'> {
  const grid = createGridCells();
  const hidden = createHidden();
  const formulas = createFormulas();
  const merges: CellRange[] = [];

  let section: 'sheetData' | 'row' | 'c' | 'other' = 'other';
  let row = -1;
  let rowIsNamed = false;
  let column = -1;

  let type = '';
  let style = 0;
  let stored: string | null = null;
  let inline: string | null = null;
  let formula: string | null = null;
  let formulaAttributes = '';
  let reading: 'v' | 'f' | 't' | null = null;
  let inPhonetic = false;

  function openRow(attributes: string): void {
    const place = attribute(attributes, 'r');
    row = place === undefined ? row + 1 : Number(place) - 1;
    rowIsNamed = place !== undefined;
    column = -1;
    if (!Number.isInteger(row) || row < 0 || row >= MOST_ROWS) throw new WorkbookError('damaged');
    hidden.row(row, attributes);
    section = 'row';
  }

  function openCell(attributes: string): void {
    const place = attribute(attributes, 'r');
    if (place === undefined) {
      column += 1;
    } else {
      const cell = readReference(place);
      if (cell === null || (rowIsNamed && cell.row !== row)) throw new WorkbookError('damaged');
      ({ row, column } = cell);
    }
    if (column >= MOST_COLUMNS) throw new WorkbookError('damaged');
    type = attribute(attributes, 't') ?? '';
    style = Number(attribute(attributes, 's') ?? 0);
    stored = inline = formula = null;
    section = 'c';
  }

  function openInCell(name: string, attributes: string): void {
    if (name === 'v') {
      stored = '';
      reading = 'v';
    } else if (name === 'f') {
      formula = '';
      formulaAttributes = attributes;
      reading = 'f';
    } else if (name === 'is') {
      inline = '';
    } else if (name === 'rPh') {
      inPhonetic = true;
    } else if (name === 't' && inline !== null && !inPhonetic) {
      reading = 't';
    }
  }

  function closeCell(): void {
    const ownFormat = context.numberFormats[style] ?? 'General';
    const date = type === 'd' && stored !== null ? readIsoDate(stored, context.dateSystem) : null;
    const value = date?.serial ?? readCell(type, stored, inline, context.sharedStrings);
    if (value !== null) {
      const format = ownFormat === 'General' && date !== null ? date.formatCode : ownFormat;
      grid.put(row, column, value, format);
    }
    if (formula !== null) formulas.add(row, column, formulaAttributes, decodeCellText(formula));
    section = 'row';
  }

  scanXml(pieces, {
    open(name, attributes) {
      if (section === 'c') {
        openInCell(name, attributes);
      } else if (section === 'row') {
        if (name === 'c') openCell(attributes);
      } else if (section === 'sheetData') {
        if (name === 'row') openRow(attributes);
      } else if (name === 'sheetData') {
        section = 'sheetData';
      } else if (name === 'sheetFormatPr') {
        hidden.sheetFormat(attributes);
      } else if (name === 'col') {
        hidden.columns(attributes);
      } else if (name === 'mergeCell') {
        const range = readRange(attribute(attributes, 'ref') ?? '');
        if (range !== null) merges.push(range);
      }
    },
    text(text) {
      if (reading === 'v') stored = (stored ?? '') + text;
      else if (reading === 'f') formula = (formula ?? '') + text;
      else if (reading === 't') inline = (inline ?? '') + text;
    },
    close(name) {
      if (name === reading) reading = null;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'c' && section === 'c') closeCell();
      else if (name === 'row' && section === 'row') section = 'sheetData';
      else if (name === 'sheetData') section = 'other';
    },
  });

  const values = grid.finish();
  return {
    sheet,
    ...values,
    formulas: formulas.byCell,
    hiddenRows: hidden.rowsWithin(values.cells.length),
    hiddenColumns: hidden.columnsWithin(values.columnCount),
    merges,
    dateSystem: context.dateSystem,
  };
}
