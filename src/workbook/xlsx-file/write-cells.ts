import { cellAddress, columnLetter } from '../../core/model/address';
import type { CellContent } from '../../core/sheets/sheet';
import { WorkbookError } from '../workbook-error';
import type { RowStyles } from './write-layers';
import type { SharedStrings } from './write-strings';
import type { Layer, StyleIndex, StylePool } from './write-styles';
import { PLAIN_STYLE } from './write-styles';
import { xmlText } from './write-text';

/** Excel's longest text in a cell, in UTF-16 units. */
const LONGEST_TEXT = 32_767;
/** Excel's largest number; what is beyond it, and what is no number, is shown as `#NUM!`. */
const LARGEST_NUMBER = 9.999_999_999_999_99e307;

/** Text that Excel would take for a formula if a person edited the cell. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;
const FIXED_TEXT: Layer = { numberFormat: '@', quotePrefix: true };

/** The errors that every version of Excel reads; newer ones need parts of their own and are written as text. */
const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
]);

/** The stores of the workbook that cells point into. */
export interface CellStores {
  readonly strings: SharedStrings;
  readonly pool: StylePool;
}

/**
 * One row of `sheetData`, or nothing where the row has neither values nor styles. `row` is 0-based; `height` is in points, `null` for the usual one.
 *
 * Empty text is an empty cell, as in Excel. Throws `WorkbookError('too-large')` with the cell's place where a text is
 * longer than Excel's 32,767 units: in practice a stray quote in a .csv swallowed the rest of the file, and neither
 * cutting it nor writing it would be right.
 */
export function rowXml(
  sheet: string,
  row: number,
  cells: readonly CellContent[],
  styles: RowStyles,
  height: number | null,
  stores: CellStores,
): string {
  const width = Math.max(cells.length, styles.length);
  let xml = '';
  for (let column = 0; column < width; column++) {
    const content = cells[column] ?? null;
    const style = styles[column] ?? PLAIN_STYLE;
    if (content === null || content === '') {
      if (style !== PLAIN_STYLE) xml += `<c r="${columnName(column)}${row + 1}" s="${style}"/>`;
      continue;
    }
    if (typeof content === 'string' && content.length > LONGEST_TEXT) {
      throw new WorkbookError('too-large', `${sheet}!${cellAddress(row, column)}`);
    }
    xml += `<c r="${columnName(column)}${row + 1}"${contentXml(content, style, stores)}</c>`;
  }
  return xml === '' ? '' : `<row r="${row + 1}"${height === null ? '' : ` ht="${height}"`}>${xml}</row>`;
}

/** The rest of a cell's start tag and what stands in it. */
function contentXml(
  content: NonNullable<CellContent>,
  style: StyleIndex,
  { strings, pool }: CellStores,
): string {
  if (typeof content === 'string') {
    const fixed = LIKE_A_FORMULA.test(content) ? pool.over(style, FIXED_TEXT) : style;
    return `${styled(fixed)} t="s"><v>${strings.index(content)}</v>`;
  }
  if (typeof content !== 'object') {
    const { type, text } = valueXml(content);
    return `${styled(style)}${type}><v>${text}</v>`;
  }
  if ('formula' in content) {
    const { type, text } = valueXml(content.value);
    return `${styled(style)}${type}><f>${xmlText(content.formula)}</f><v>${text}</v>`;
  }
  return ERRORS.has(content.error)
    ? `${styled(style)} t="e"><v>${content.error}</v>`
    : `${styled(style)} t="s"><v>${strings.index(content.error)}</v>`;
}

/** The type attribute and the text of a value that stands in the cell itself. */
function valueXml(value: string | number | boolean): { readonly type: string; readonly text: string } {
  if (typeof value === 'string') return { type: ' t="str"', text: xmlText(value) };
  if (typeof value === 'boolean') return { type: ' t="b"', text: value ? '1' : '0' };
  if (Math.abs(value) <= LARGEST_NUMBER) return { type: '', text: String(value) };
  return { type: ' t="e"', text: '#NUM!' };
}

function styled(style: StyleIndex): string {
  return style === PLAIN_STYLE ? '' : ` s="${style}"`;
}

const columnNames: string[] = [];

/** Letters of a column, worked out once: a sheet asks for them in every cell. */
function columnName(column: number): string {
  return (columnNames[column] ??= columnLetter(column));
}
