import type { CellContent } from './sheet';

/** Points: A4 upright between its margins, and a row with one line of the body font. */
const PAGE_WIDTH = (8.27 - 1) * 72;
const PAGE_HEIGHT = (11.69 - 1.35) * 72;
const LINE = 15;
/** Programs differ a little in how high rows are; a page that is not quite full does no harm. */
const FILLED = 0.95;

/**
 * The rows at which a sheet that is printed one page wide should begin a new page, so that no part is torn that would fit
 * on one. `parts` are the rows at which parts begin and the row after the last. A part higher than a page is torn anyway,
 * and begins where it is. O(rows).
 */
export function pageBreaks(
  parts: readonly number[],
  cells: readonly (readonly CellContent[])[],
  columnWidths: readonly number[],
): number[] {
  const used = cells.reduce((most, row) => Math.max(most, row.length), 0);
  // A character of the body font is 7 pixels wide and a cell has 5 of padding; a pixel is three quarters of a point.
  const width = columnWidths.slice(0, used).reduce((sum, characters) => sum + (characters * 7 + 5) * 0.75, 0);
  const page = (PAGE_HEIGHT * FILLED) / Math.min(1, PAGE_WIDTH / Math.max(width, 1));
  const heightOf = (from: number, to: number): number =>
    cells.slice(from, to).reduce((sum, row) => sum + LINE * Math.max(1, ...row.map(lines)), 0);

  const breaks: number[] = [];
  let filled = heightOf(0, parts[0] ?? 0);
  for (let index = 0; index + 1 < parts.length; index++) {
    const [first, end] = [parts[index]!, parts[index + 1]!];
    const height = heightOf(first, end);
    if (filled > 0 && filled + height > page && height <= page) {
      breaks.push(first);
      filled = 0;
    }
    filled = (filled + height) % page;
  }
  return breaks;
}

function lines(content: CellContent): number {
  return typeof content === 'string' ? content.split('\n').length : 1;
}
