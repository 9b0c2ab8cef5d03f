import type { CellState } from '../../core/changes/change-set';
import type { CellValue } from '../../core/model/cell';
import { isCellError } from '../../core/model/cell';
import { cellAddress } from '../../core/model/address';
import type { CellContent } from '../../core/sheets/sheet';
import { WorkbookError } from '../workbook-error';
import { isFormula } from './grid-rows';
import type { RawCell } from './read-blocks';

/** How a state is brought into a cell, so that Excel makes of it exactly that state and nothing else. */
export interface CellEntry {
  /** The format that stands while the content is entered. */
  readonly formatBefore: string;
  readonly input: string | number | boolean;
  /** The format that the cell has in the end. */
  readonly format: string;
}

/** Text that would become a formula when a person edits the cell. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;

/**
 * Excel reads what is entered as if it were typed: `2021-03-01` becomes a date, `010190` a number, and in a text cell
 * (`@`) a number becomes text. So text is entered into a text cell and everything else into a cell that is none; the
 * format that the cell shall have comes after. Plain words go anywhere. Text that looks like a formula is kept by an
 * apostrophe, which stays with the cell; a leading apostrophe of the text's own is doubled, because Excel takes the first
 * one away.
 */
export function entryOf({ value, formula, format }: CellState): CellEntry {
  const notText = format === '@' ? 'General' : format;
  if (formula !== null) return { formatBefore: notText, input: `=${formula}`, format };
  if (value === null || value === '') return { formatBefore: format, input: '', format };
  if (isCellError(value)) return { formatBefore: notText, input: value.error, format };
  if (typeof value !== 'string') return { formatBefore: notText, input: value, format };
  if (format !== '@' && LIKE_A_FORMULA.test(value))
    return { formatBefore: format, input: `'${value}`, format };
  if (isPlainText(value)) return { formatBefore: format, input: value, format };
  return { formatBefore: '@', input: value.startsWith("'") ? `'${value}` : value, format };
}

/** Text that Excel takes as it is whatever the cell's format: letters, spaces and plain signs, and no truth value. */
function isPlainText(text: string): boolean {
  return /^\p{L}[\p{L} ,.;:()/–-]*$/u.test(text) && !TRUTH.test(text);
}

/** As Excel's languages here write them. */
const TRUTH = /^(true|false|tosi|epätosi|sant|falskt)$/i;

/** Excel's longest text in a cell, in UTF-16 units. */
const LONGEST_TEXT = 32_767;

/**
 * What to enter for the content of a cell of ours that is not a text cell. Text that Excel could take for something else
 * gets an apostrophe, which stays with the cell, so that it stays text when somebody edits it. `null` for nothing and for
 * a formula, which is entered later. Throws `too-large` with the place of a text that no cell holds.
 */
export function contentInput(
  content: CellContent,
  place: { readonly sheet: string; readonly row: number; readonly column: number },
): string | number | boolean | null {
  if (content === null || content === '') return null;
  if (typeof content === 'string') {
    if (content.length > LONGEST_TEXT) {
      throw new WorkbookError('too-large', `${place.sheet}!${cellAddress(place.row, place.column)}`);
    }
    return isPlainText(content) ? content : `'${content}`;
  }
  if (typeof content === 'number') return Number.isFinite(content) ? content : '#NUM!';
  if (typeof content === 'boolean') return content;
  return 'error' in content ? content.error : null;
}

/** What Excel says of a cell as a state. An empty cell and empty text are the same to it. */
export function stateOf(formula: RawCell, value: RawCell, format: string, isError: boolean): CellState {
  const cell: CellValue = value === '' ? null : isError ? { error: String(value) } : value;
  return { value: cell, formula: isFormula(formula, value) ? String(formula).slice(1) : null, format };
}
