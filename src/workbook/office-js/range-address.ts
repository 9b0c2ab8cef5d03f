import type { CellRange } from '../../core/model/grid';
import { rangeAddress } from '../references';

/** `worksheet.getRanges` takes addresses of up to 8,192 characters. */
const LONGEST_ADDRESS = 8_000;

/** Many ranges as few addresses for `getRanges`, each short enough for Excel. */
export function areaAddresses(ranges: readonly CellRange[]): string[] {
  const addresses: string[] = [];
  let current = '';
  for (const range of ranges) {
    const address = rangeAddress(range);
    if (current !== '' && current.length + 1 + address.length > LONGEST_ADDRESS) {
      addresses.push(current);
      current = '';
    }
    current += `${current === '' ? '' : ','}${address}`;
  }
  return current === '' ? addresses : [...addresses, current];
}

/** Cells put together down their columns, so that a column of marks is one range. O(n log n). */
export function columnRuns(cells: readonly { readonly row: number; readonly column: number }[]): CellRange[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number }[] = [];
  for (const { row, column } of sorted) {
    const run = runs.at(-1);
    if (run?.firstColumn === column && row - run.lastRow <= 1) run.lastRow = row;
    else runs.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  }
  return runs;
}
