import type { ColumnMatch } from '../model/column-match';
import type { Field } from '../model/field';
import type { Grid } from '../model/grid';
import { cellAt } from '../model/grid';
import { rowPrint } from './row-key';

/** What tells people apart in a list. */
const IDENTITY: readonly Field[] = ['personId', 'lastName', 'firstNames', 'fullName', 'birthDate'];

/**
 * A fingerprint of the person of each row, and of one more cell where a column is given: the same wherever row and
 * columns stand, another once the person or the cell is written otherwise. `row` and `column` are 0-based. No part of an
 * identity code or a name can be read from it. O(characters) for each row.
 */
export function personPrinter(
  grid: Grid,
  columns: readonly ColumnMatch[],
): (row: number, column?: number) => number {
  const own = IDENTITY.flatMap((field) => columns.filter((match) => match.field === field));
  return (row, column) => {
    const cells = own.map((match) => cellAt(grid, row, match.column));
    const all = column === undefined ? cells : [...cells, cellAt(grid, row, column)];
    return rowPrint(
      all,
      all.map((_, index) => index),
    );
  };
}
