import type { CellRange } from '../../core/model/grid';
import { bytesOf, TARGET_BYTES } from './payload';

export interface CellWrite<T> {
  readonly row: number;
  readonly column: number;
  readonly value: T;
}

/** A rectangle to write at once; `null` leaves a cell as it is. */
export interface WriteBlock<T> {
  readonly range: CellRange;
  readonly cells: readonly (readonly (T | null)[])[];
}

/**
 * Up to this many untouched rows are taken along between two cells of a column: as `null` they cost 7 bytes each, a
 * block of its own about 440.
 */
const MOST_ROWS_BETWEEN = 40;

/**
 * Groups cells into few rectangles: runs down each column, and runs of neighbouring columns that span the same rows put
 * together. No cell may stand twice. Rectangles do not overlap. O(n log n).
 */
export function writeBlocks<T extends string | number | boolean>(
  writes: readonly CellWrite<T>[],
): WriteBlock<T>[] {
  const sorted = [...writes].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: CellWrite<T>[][] = [];
  for (const write of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const near = last?.column === write.column && write.row - last.row <= MOST_ROWS_BETWEEN + 1;
    if (near) run?.push(write);
    else runs.push([write]);
  }
  const open = new Map<string, CellWrite<T>[][]>();
  const groups: CellWrite<T>[][][] = [];
  for (const run of runs) {
    const span = `${run[0]!.row}:${run.at(-1)!.row}`;
    const group = open.get(span);
    if (group?.at(-1)?.[0]?.column === run[0]!.column - 1) group.push(run);
    else {
      const started = [run];
      open.set(span, started);
      groups.push(started);
    }
  }
  return groups.map(blockOf);
}

function blockOf<T>(runs: readonly (readonly CellWrite<T>[])[]): WriteBlock<T> {
  const first = runs[0]![0]!;
  const lastRow = runs[0]!.at(-1)!.row;
  const cells = Array.from({ length: lastRow - first.row + 1 }, () =>
    Array<T | null>(runs.length).fill(null),
  );
  runs.forEach((run, column) => {
    for (const { row, value } of run) cells[row - first.row]![column] = value;
  });
  const range = {
    firstRow: first.row,
    lastRow,
    firstColumn: first.column,
    lastColumn: first.column + runs.length - 1,
  };
  return { range, cells };
}

/** Cuts a block by rows into pieces that each fit into one sync. */
export function* piecesOf<T>({
  range,
  cells,
}: WriteBlock<T>): Generator<WriteBlock<T> & { readonly bytes: number }> {
  let first = 0;
  let bytes = 0;
  for (let row = 0; row <= cells.length; row++) {
    const more = row < cells.length ? bytesOf(cells[row]!) + 1 : 0;
    if (row === cells.length || (bytes + more > TARGET_BYTES && row > first)) {
      yield {
        range: { ...range, firstRow: range.firstRow + first, lastRow: range.firstRow + row - 1 },
        cells: cells.slice(first, row),
        bytes,
      };
      first = row;
      bytes = 0;
    }
    bytes += more;
  }
}
