import type { Field } from '../model/field';
import { formatAt } from '../model/grid';
import { TEXT_FORMAT } from '../model/number-format';
import { columnRange } from './blank-sheet';
import type { OriginalColumn } from './client-columns';
import { clientSheetRow } from './client-places';
import type { RangeFormat } from './sheet';
import type { SheetContext } from './sheet-context';

/** Fields whose zeros and signs must survive when somebody edits the cell. */
const CODE_FIELDS: ReadonlySet<Field | null> = new Set<Field>([
  'personId',
  'postalCode',
  'municipality',
  'phone',
  'employmentCode',
]);

/** True for a field that is text as a whole. */
export function isCodeField(field: Field | null): boolean {
  return CODE_FIELDS.has(field);
}

/**
 * Number formats of the source's columns, for the sheet of clients: run by run down each column. Text and empty cells
 * take the format of the run that they stand in, which shows on neither. Columns of codes are text as a whole.
 */
export function sourceFormats(
  columns: readonly OriginalColumn[],
  { outcome: { grid, list } }: SheetContext,
): RangeFormat[] {
  if (list.count === 0) return [];
  return columns.flatMap(({ column, field }, target) => {
    const range = (first: number, last: number) =>
      columnRange(target, clientSheetRow(first), clientSheetRow(last));
    if (isCodeField(field)) return [{ range: range(0, list.count - 1), code: TEXT_FORMAT }];
    const runs: { first: number; last: number; code: string }[] = [];
    for (let client = 0; client < list.count; client++) {
      const row = list.rows[client]! - 1;
      if (typeof grid.cells[row]?.[column] !== 'number') continue;
      const code = formatAt(grid, row, column);
      const run = runs.at(-1);
      if (run?.code === code) run.last = client;
      else runs.push({ first: client, last: client, code });
    }
    return runs
      .filter(({ code }) => code !== 'General')
      .map(({ first, last, code }) => ({ range: range(first, last), code }));
  });
}
