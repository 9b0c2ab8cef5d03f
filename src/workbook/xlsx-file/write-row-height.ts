import type { CellRange } from '../../core/model/grid';
import type { CellContent, SheetPlan } from '../../core/sheets/sheet';
import { BODY_FONT } from '../look';
import type { RowStyles } from './write-layers';
import type { StylePool } from './write-styles';
import { PLAIN_STYLE } from './write-styles';

/** Height of a row with one line of the body font, in points. */
export const DEFAULT_ROW_HEIGHT = 15;
const TALLEST_ROW = 409.5;
const DEFAULT_COLUMN_WIDTH = 8.43;
/** Excel counts heights in whole pixels: 0.75 points. */
const PIXEL = 0.75;

/**
 * The height that a row needs for wrapped text and larger fonts, in points, or `null` where one usual line is enough.
 *
 * Excel would work it out itself when it opens a file, other programs show the first line only. It is an estimate:
 * a character is taken to be as wide as a digit, which is a little too much for running text. O(characters that wrap).
 */
export function rowHeights(
  plan: SheetPlan,
  pool: StylePool,
): (row: number, cells: readonly CellContent[], styles: RowStyles) => number | null {
  const merges = new Map<string, CellRange>();
  for (const merge of plan.merges) merges.set(`${merge.firstRow},${merge.firstColumn}`, merge);

  function widthOf(row: number, column: number): number {
    const last = merges.get(`${row},${column}`)?.lastColumn ?? column;
    let width = 0;
    for (let c = column; c <= last; c++) width += plan.columnWidths[c] ?? DEFAULT_COLUMN_WIDTH;
    return width;
  }

  return (row, cells, styles) => {
    let height = DEFAULT_ROW_HEIGHT;
    for (let column = 0; column < styles.length; column++) {
      const style = styles[column] ?? PLAIN_STYLE;
      const content = cells[column] ?? null;
      if (style === PLAIN_STYLE || content === null) continue;
      const { font, alignment } = pool.look(style);
      const size = font?.size ?? BODY_FONT.size;
      const wraps = alignment?.wrapText === true && typeof content === 'string';
      if (!wraps && size === BODY_FONT.size) continue;
      const characters = (widthOf(row, column) * BODY_FONT.size) / size;
      const lines = wraps ? lineCount(content, characters) : 1;
      height = Math.max(height, lines * lineHeight(size));
    }
    return height === DEFAULT_ROW_HEIGHT ? null : Math.min(height, TALLEST_ROW);
  };
}

function lineHeight(size: number): number {
  return Math.ceil((size * (DEFAULT_ROW_HEIGHT / BODY_FONT.size)) / PIXEL) * PIXEL;
}

/** Lines that a text takes when whole words are set into a width; a longer word is broken. */
function lineCount(text: string, width: number): number {
  const most = Math.max(1, Math.floor(width));
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length <= most) {
        used += 1 + word.length;
        continue;
      }
      if (used > 0) lines += 1;
      lines += Math.max(0, Math.ceil(word.length / most) - 1);
      used = word.length % most === 0 ? Math.min(word.length, most) : word.length % most;
    }
  }
  return lines;
}
