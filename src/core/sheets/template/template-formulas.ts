import { columnLetter } from '../../model/address';

/**
 * The checks of the template as formulas, for a cell such as `C2`. They hold in every Excel since 2007 and in
 * LibreOffice, in every language: no function whose argument is a format of a language, no dynamic arrays, no lists of
 * values, and at most 255 characters where a validation needs them.
 */

const MARKS = '+-YXWVUABCDEF';
const CHECK_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/**
 * True for a code of the right form: eleven characters, a mark of a century, digits where digits stand, and a day of
 * the calendar. A leap day is held against 20yy, which differs from 19yy in the year 00 alone. Never an error: programs
 * do not agree on what a validation makes of one.
 */
export function identityCodeForm(cell: string): string {
  const digits = `LEFT(${cell},6)&MID(${cell},8,3)`;
  const [day, month, year] = [`LEFT(${cell},2)`, `MID(${cell},3,2)`, `MID(${cell},5,2)`];
  return (
    `IFERROR(AND(LEN(${cell})=11,ISNUMBER(FIND(UPPER(MID(${cell},7,1)),"${MARKS}")),` +
    `TEXT(VALUE(${digits}),"000000000")=${digits},` +
    // A day that the month has not falls into another month.
    `MONTH(DATE(2000+${year},${month},${day}))=VALUE(${month})),FALSE)`
  );
}

/** The check character that the nine digits of a code ask for. */
export function checkCharacter(cell: string): string {
  return `MID("${CHECK_CHARACTERS}",MOD(VALUE(LEFT(${cell},6)&MID(${cell},8,3)),31)+1,1)`;
}

/** True for a filled cell that is no identity code, whatever is wrong with it. Never an error. */
export function wrongIdentityCode(cell: string): string {
  const isRight = `AND(${identityCodeForm(cell)},${checkCharacter(cell)}=UPPER(RIGHT(${cell},1)))`;
  return `AND(${cell}<>"",IFERROR(NOT(${isRight}),TRUE))`;
}

/** True for five digits, as text or as a number. Never an error. */
export function postalCodeForm(cell: string): string {
  return `IFERROR(AND(LEN(${cell})=5,TEXT(VALUE(${cell}),"00000")=${cell}&""),FALSE)`;
}

/** True for an empty cell on a row where something stands between two columns. */
export function missingIn(cell: string, row: { readonly first: string; readonly last: string }): string {
  return `AND(LEN(${cell})=0,COUNTA(${row.first}:${row.last})>0)`;
}

/** True for a filled cell whose value stands in `column` more than once. */
export function repeatedIn(cell: string, column: string): string {
  return `AND(${cell}<>"",COUNTIF(${column},${cell})>1)`;
}

/** A text in a formula. */
export function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * Cells of a column that stay the same wherever the formula stands: `'Asiakkaat'!$C$2:$C$9`, or `'Asetukset'!$B$7` for
 * one. Indexes are 0-based.
 */
export function fixedCells(sheet: string, column: number, firstRow: number, lastRow = firstRow): string {
  const cell = (row: number): string => `$${columnLetter(column)}$${row + 1}`;
  const cells = lastRow === firstRow ? cell(firstRow) : `${cell(firstRow)}:${cell(lastRow)}`;
  return `'${sheet.replaceAll("'", "''")}'!${cells}`;
}
