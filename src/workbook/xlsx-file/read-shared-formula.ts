import { columnIndex, columnLetter } from '../../core/model/address';
import { MOST_COLUMNS, MOST_ROWS } from './read-reference';

/** What may look like a reference but is text, a sheet name or a table's column; then cells, whole columns, whole rows. */
const REFERENCE = new RegExp(
  [
    /"[^"]*"|'[^']*'|\[[^\]]*\]/,
    /(?<![\w.$])(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\w.(!])/,
  ]
    .map((part) => part.source)
    .join('|'),
  'gi',
);

/** One corner of a reference: a cell, a whole column or a whole row; `null` for the part that it does not name. */
interface Corner {
  readonly column: { readonly index: number; readonly fixed: boolean } | null;
  readonly row: { readonly index: number; readonly fixed: boolean } | null;
}

/**
 * Makes of a formula that several cells share the text for the cell so many rows below and columns right of its own:
 * relative references move along, those with `$` stay (ECMA-376 part 1, 18.3.1.40). What would leave the sheet becomes
 * `#REF!`. The formula is taken apart once; each text costs O(its length).
 */
export function sharedFormula(formula: string): (rows: number, columns: number) => string {
  const pieces: (string | Corner)[] = [];
  let end = 0;
  for (const match of formula.matchAll(REFERENCE)) {
    const reference = match[1];
    if (reference === undefined) continue;
    pieces.push(formula.slice(end, match.index));
    reference.split(':').forEach((corner, i) => pieces.push(...(i === 0 ? [] : [':']), readCorner(corner)));
    end = match.index + reference.length;
  }
  pieces.push(formula.slice(end));
  return (rows, columns) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : writeCorner(piece, rows, columns))).join('');
}

function readCorner(corner: string): Corner {
  const [, letters, digits] = /^(\$?[A-Z]+)?(\$?\d+)?$/i.exec(corner) ?? [];
  return {
    column: readPart(letters, (name) => columnIndex(name.toUpperCase())),
    row: readPart(digits, (number) => Number(number) - 1),
  };
}

function readPart(part = '', index: (name: string) => number): Corner['column'] {
  const name = part.replace('$', '');
  return name === '' ? null : { index: index(name), fixed: name !== part };
}

function writeCorner({ column, row }: Corner, rows: number, columns: number): string {
  const toColumn = column === null ? 0 : column.index + (column.fixed ? 0 : columns);
  const toRow = row === null ? 0 : row.index + (row.fixed ? 0 : rows);
  if (toColumn < 0 || toColumn >= MOST_COLUMNS || toRow < 0 || toRow >= MOST_ROWS) return '#REF!';
  const letters = column === null ? '' : `${column.fixed ? '$' : ''}${columnLetter(toColumn)}`;
  return row === null ? letters : `${letters}${row.fixed ? '$' : ''}${toRow + 1}`;
}
