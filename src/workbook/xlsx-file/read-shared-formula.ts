import { columnIndex, columnLetter } from '../../core/model/address';
import { MOST_COLUMNS, MOST_ROWS } from './read-reference';

/** What may look like a reference but is text, a sheet name or a table's column; then cells, whole columns, whole rows. */
const TOKEN = new RegExp(
  [
    /"[^"]*"|'[^']*'|\[[^\]]*\]/,
    /(?<![\w.$])(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\w.(!])/,
  ]
    .map((part) => part.source)
    .join('|'),
  'gi',
);

/**
 * The formula of a cell that shares the formula of another, `rows` below and `columns` right of it: relative
 * references move along, those with `$` stay (ECMA-376 part 1, 18.3.1.40). What would leave the sheet becomes `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token: string, reference: string | undefined) =>
    reference === undefined
      ? token
      : reference
          .split(':')
          .map((corner) => shiftCorner(corner, rows, columns))
          .join(':'),
  );
}

function shiftCorner(corner: string, rows: number, columns: number): string {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner) ?? [];
  // In a whole row such as `$1` the only mark is the row's.
  const rowIsFixed = fixedRow === '$' || (letters === '' && fixedColumn === '$');
  const column =
    letters === '' ? 0 : columnIndex(letters.toUpperCase()) + (fixedColumn === '$' ? 0 : columns);
  const row = digits === '' ? 0 : Number(digits) - 1 + (rowIsFixed ? 0 : rows);
  if (column < 0 || column >= MOST_COLUMNS || row < 0 || row >= MOST_ROWS) return '#REF!';
  return `${fixedColumn}${letters === '' ? '' : columnLetter(column)}${fixedRow}${digits === '' ? '' : row + 1}`;
}
