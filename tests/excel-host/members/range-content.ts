import { asFlag, asText } from '../dispatch/arguments';
import type { Cells } from '../dispatch/cells';
import type { Members } from '../dispatch/host-object';
import type { Session } from '../dispatch/session';
import { HostError } from '../errors';
import { assertReadable } from '../limits';
import { formatReference } from '../model/address';
import { cellCount, isEntireColumn, isEntireRow, isUnbounded, lastColumn, lastRow } from '../model/area';
import type { CellContent } from '../model/cells';
import { readCell, rowAt } from '../model/cells';
import { displayText } from '../model/display-text';
import { isErrorValue } from '../model/entry';
import { formatCells, styleOf } from '../model/format-cells';
import { cover, over } from '../model/layer';
import type { Sheet } from '../model/sheet';
import { enterBlock, laidOver } from '../model/write-cells';
import type { Json } from '../protocol';
import { isJsonObject } from '../protocol';

/** One item a cell, row by row. Of an unbounded range Excel gives null. */
function eachCell(
  { sheet, area }: Cells,
  session: Session,
  item: (row: number, column: number, sheet: Sheet) => Json,
): Json {
  if (isUnbounded(area)) return null;
  assertReadable(area, session.limits);
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => item(area.row + i, area.column + j, sheet)),
  );
}

export function valueType({ value, quoted }: CellContent): string {
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (value === '') return 'Empty';
  return quoted !== true && isErrorValue(value) ? 'Error' : 'String';
}

/** True or false where all rows (columns) of the area agree, else null. */
function agreed(
  first: number,
  last: number,
  inUse: number,
  isSo: (index: number) => boolean,
): boolean | null {
  const end = Math.min(last, Math.max(first, inUse));
  const one = isSo(first);
  for (let index = first + 1; index <= end; index += 1) if (isSo(index) !== one) return null;
  return one;
}

const rowHidden = ({ sheet, area }: Cells): boolean | null =>
  agreed(area.row, lastRow(area), sheet.rows.length, (row) => sheet.rows[row]?.hidden === true);

const columnHidden = ({ sheet, area }: Cells): boolean | null =>
  agreed(
    area.column,
    lastColumn(area),
    sheet.columns.length,
    (column) => sheet.columns[column]?.hidden === true,
  );

function hideRows({ sheet, area }: Cells, hidden: boolean): void {
  if (isEntireColumn(area) && hidden)
    throw new HostError('ApiNotFound', 'hiding every row of a worksheet is not emulated');
  const end = Math.min(lastRow(area), hidden ? lastRow(area) : sheet.rows.length - 1);
  for (let row = area.row; row <= end; row += 1) {
    if (hidden) rowAt(sheet.rows, row).hidden = true;
    else delete sheet.rows[row]?.hidden;
  }
}

function hideColumns({ sheet, area }: Cells, hidden: boolean): void {
  for (let column = area.column; column <= lastColumn(area); column += 1)
    (sheet.columns[column] ??= {}).hidden = hidden;
}

function setNumberFormat({ sheet, area }: Cells, input: Json): void {
  if (typeof input === 'string') {
    formatCells(sheet, area, { numberFormat: input });
    return;
  }
  for (const [row, column, numberFormat] of laidOver(area, input)) {
    formatCells(sheet, { row, column, rows: 1, columns: 1 }, { numberFormat: asText(numberFormat) });
  }
}

/** The cell shows the link's text, or its address where it was empty, in the look of links. */
function setHyperlink({ sheet, area }: Cells, link: Json): void {
  if (!isJsonObject(link) || (link.address === undefined && link.documentReference === undefined)) {
    throw new HostError('InvalidArgument', 'hyperlink');
  }
  cover(sheet.hyperlinks, area, link);
  const isEmpty = readCell(sheet.rows, area.row, area.column).value === '';
  const text = link.textToDisplay ?? (isEmpty ? link.address : undefined);
  if (text !== undefined) enterBlock(sheet, { ...area, rows: 1, columns: 1 }, text);
  formatCells(sheet, area, { fontColor: '#0563C1', underline: 'Single' });
}

export const rangeContent: Required<Pick<Members<Cells>, 'get' | 'set'>> = {
  get: {
    address: ({ sheet, area }) => formatReference(sheet.name, area),
    cellCount: ({ area }) => cellCount(area),
    columnCount: ({ area }) => area.columns,
    columnHidden,
    columnIndex: ({ area }) => area.column,
    formulas: (cells, session) =>
      eachCell(cells, session, (row, column, sheet) => {
        const { formula, value } = readCell(sheet.rows, row, column);
        return formula ?? value;
      }),
    hidden: (cells) => {
      const [rows, columns] = [rowHidden(cells), columnHidden(cells)];
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
    hyperlink: ({ sheet, area }) => {
      const link = over(sheet.hyperlinks, area);
      return link === 'mixed' ? null : link;
    },
    isEntireColumn: ({ area }) => isEntireColumn(area),
    isEntireRow: ({ area }) => isEntireRow(area),
    numberFormat: (cells, session) =>
      eachCell(cells, session, (row, column, sheet) => styleOf(sheet, row, column).numberFormat),
    rowCount: ({ area }) => area.rows,
    rowHidden,
    rowIndex: ({ area }) => area.row,
    text: (cells, session) =>
      eachCell(cells, session, (row, column, sheet) =>
        displayText(readCell(sheet.rows, row, column).value, styleOf(sheet, row, column).numberFormat),
      ),
    valueTypes: (cells, session) =>
      eachCell(cells, session, (row, column, sheet) => valueType(readCell(sheet.rows, row, column))),
    values: (cells, session) =>
      eachCell(cells, session, (row, column, sheet) => readCell(sheet.rows, row, column).value),
  },
  set: {
    columnHidden: (cells, hidden) => {
      hideColumns(cells, asFlag(hidden));
    },
    formulas: ({ sheet, area }, input, { limits }) => {
      assertReadable(area, limits);
      enterBlock(sheet, area, input);
    },
    hyperlink: setHyperlink,
    numberFormat: setNumberFormat,
    rowHidden: (cells, hidden) => {
      hideRows(cells, asFlag(hidden));
    },
    values: ({ sheet, area }, input, { limits }) => {
      assertReadable(area, limits);
      enterBlock(sheet, area, input);
    },
  },
};
