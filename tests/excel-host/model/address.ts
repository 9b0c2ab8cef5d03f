import { HostError } from '../errors';
import type { Area } from './area';
import {
  fromCorners,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from './area';

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;

function columnIndex(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

function columnLetters(index: number): string {
  return (
    (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))
  );
}

type Corner = readonly [top: number, left: number, bottom: number, right: number];

function parseCorner(text: string): Corner | null {
  const [, letters, digits] = CELL.exec(text) ?? [];
  if (letters !== undefined)
    return [Number(digits) - 1, columnIndex(letters), Number(digits) - 1, columnIndex(letters)];
  const [, column] = COLUMN.exec(text) ?? [];
  if (column !== undefined) return [0, columnIndex(column), SHEET_ROWS - 1, columnIndex(column)];
  const [, row] = ROW.exec(text) ?? [];
  return row === undefined ? null : [Number(row) - 1, 0, Number(row) - 1, SHEET_COLUMNS - 1];
}

/** Parts `Sheet1!A1` or `'My sheet'!A1` into the sheet's name (null: none is given) and the rest. */
export function splitSheetName(reference: string): { sheet: string | null; address: string } {
  const mark = reference.lastIndexOf('!');
  if (mark < 0) return { sheet: null, address: reference };
  const name = reference.slice(0, mark);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, address: reference.slice(mark + 1) };
}

/** Reads `B2`, `$B$2:D5`, `B:D` or `2:5`, or null where it is no such address or off the sheet. */
export function tryParseAddress(text: string): Area | null {
  const [from = '', to = from, ...more] = text.trim().split(':');
  const a = parseCorner(from);
  const b = parseCorner(to);
  if (a === null || b === null || more.length > 0) return null;
  const area = fromCorners(
    Math.min(a[0], b[0]),
    Math.min(a[1], b[1]),
    Math.max(a[2], b[2]),
    Math.max(a[3], b[3]),
  );
  return area.row >= 0 && lastRow(area) < SHEET_ROWS && lastColumn(area) < SHEET_COLUMNS ? area : null;
}

/** As `tryParseAddress`; throws InvalidArgument, as `worksheet.getRange` does. */
export function parseAddress(text: string): Area {
  const area = tryParseAddress(text);
  if (area === null) throw new HostError('InvalidArgument', 'address');
  return area;
}

/** `B2`, `B2:D5`, `B:D` or `2:5`; with `$` where `absolute`. */
export function formatAddress(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const corner = (row: number, column: number): string => {
    const letters = isEntireRow(area) ? '' : mark + columnLetters(column);
    return letters + (isEntireColumn(area) && letters !== '' ? '' : `${mark}${row + 1}`);
  };
  const from = corner(area.row, area.column);
  const to = corner(lastRow(area), lastColumn(area));
  return from === to && !isEntireRow(area) && !isEntireColumn(area) ? from : `${from}:${to}`;
}

/** The sheet's name as it stands in a reference, in quotation marks where it needs them. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `'My sheet'!B2:D5`, as `range.address` gives it. */
export function formatReference(sheet: string, area: Area, absolute = false): string {
  return `${quoteSheetName(sheet)}!${formatAddress(area, absolute)}`;
}
