/** Requirement set: ExcelApi 1.7. Syncs: one for each 2.4 MB of answers, however many ranges and rows. */
import type { CellRange } from '../../core/model/grid';
import { isTooLarge } from './coded-error';
import { BYTES_OF_A_RANGE, bytesOfRows, TARGET_BYTES } from './payload';

export type BlockProperty = 'values' | 'formulas' | 'numberFormat' | 'valueTypes';

/** What Excel hands out of a cell: typed values, an empty cell as `''`. */
export type RawCell = string | number | boolean;

/** One block as read. */
export interface ReadBlock {
  readonly range: CellRange;
  /** The array of a property that was asked for. */
  readonly rows: (property: BlockProperty) => readonly (readonly RawCell[])[];
}

/** Before anything is known of the content, a cell is taken to have this many bytes in each property. */
const FIRST_GUESS = 24;
/** Excel's limit for a range that is read is 5,000,000 cells. */
const MOST_CELLS = 5_000_000;

/**
 * Reads ranges of a sheet in blocks and hands each on as it comes, in order. Blocks are cut by rows so that an answer
 * stays near 2.4 MB; how many rows that is, is learned from the blocks before. An answer that Excel finds too large all
 * the same is asked for again in halves.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  ranges: readonly CellRange[],
  properties: readonly BlockProperty[],
  take: (block: ReadBlock) => void | Promise<void>,
): Promise<void> {
  let bytesPerCell = FIRST_GUESS * properties.length;
  let waiting: readonly CellRange[] = ranges;
  while (waiting.length > 0) {
    const { now, rest } = nextPieces(waiting, bytesPerCell);
    const blocks = now.map((range) => rangeOf(sheet, range).load(properties.join()));
    try {
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || (now.length === 1 && rowsOf(now[0]!) === 1)) throw error;
      bytesPerCell *= 2;
      continue;
    }
    waiting = rest;
    const read = now.map((range, index): ReadBlock => ({
      range,
      rows: (property) => blocks[index]![property],
    }));
    bytesPerCell = Math.max(1, seenBytesPerCell(read, properties));
    for (const block of read) await take(block);
    for (const block of blocks) block.untrack();
  }
}

export function rangeOf(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
  const { firstRow, firstColumn, lastRow, lastColumn } = range;
  return sheet.getRangeByIndexes(firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
}

/** What fits into one answer, and what is left. At least one row goes, whatever its size. */
export function nextPieces(
  ranges: readonly CellRange[],
  bytesPerCell: number,
): { readonly now: readonly CellRange[]; readonly rest: readonly CellRange[] } {
  const now: CellRange[] = [];
  let room = TARGET_BYTES;
  for (const [index, range] of ranges.entries()) {
    const width = range.lastColumn - range.firstColumn + 1;
    const fitting = Math.min(
      Math.floor((room - BYTES_OF_A_RANGE) / (width * bytesPerCell)),
      Math.floor(MOST_CELLS / width),
    );
    if (fitting < 1 && now.length > 0) return { now, rest: ranges.slice(index) };
    const rows = Math.min(rowsOf(range), Math.max(1, fitting));
    const lastRow = range.firstRow + rows - 1;
    now.push({ ...range, lastRow });
    if (lastRow < range.lastRow) {
      return { now, rest: [{ ...range, firstRow: lastRow + 1 }, ...ranges.slice(index + 1)] };
    }
    room -= BYTES_OF_A_RANGE + rows * width * bytesPerCell;
  }
  return { now, rest: [] };
}

function rowsOf({ firstRow, lastRow }: CellRange): number {
  return lastRow - firstRow + 1;
}

function seenBytesPerCell(blocks: readonly ReadBlock[], properties: readonly BlockProperty[]): number {
  let bytes = 0;
  let cells = 0;
  for (const { range, rows } of blocks) {
    for (const property of properties) bytes += bytesOfRows(rows(property));
    cells += rowsOf(range) * (range.lastColumn - range.firstColumn + 1);
  }
  return bytes / cells;
}
