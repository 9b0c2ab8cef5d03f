import { rowPrint } from '../../core/changes/row-key';
import type { RowKey } from '../../core/changes/row-key';
import { clientColumns } from '../../core/sheets/client-columns';
import { DERIVED_CELLS } from '../../core/sheets/derived-cells';
import type { SheetContext } from '../../core/sheets/sheet-context';
import { DERIVED_COLUMNS } from '../../core/sheets/sheet-texts';
import type { DerivedColumn } from '../../core/sheets/sheet-texts';
import type { DerivedColumnPlan, DerivedColumnsRequest } from '../../workbook/workbook';
import { placeOf } from './list-place';

/**
 * The derived columns `ids` as they go beside the list: one cell for each row from its first to its last, empty where a
 * row is no client's. Rows are known by the staff's own cells, so that a column finds its rows after they were sorted.
 */
export function derivedColumnsRequest(
  ids: readonly DerivedColumn[],
  context: SheetContext,
  derivedBefore: ReadonlySet<string>,
): DerivedColumnsRequest {
  const { grid, list } = context.outcome;
  const place = placeOf(context, derivedBefore);
  const headings = clientColumns(context.outcome, context.texts, derivedBefore).derived;
  const clientOfRow = new Map(Array.from(list.rows, (row, client) => [row - 1, client]));
  const rows = Array.from(
    { length: place.lastRow - place.firstRow + 1 },
    (_, index) => place.firstRow + index,
  );
  const own = context.outcome.matches
    .filter(({ heading }) => !derivedBefore.has(heading))
    .map(({ column }) => column);

  const columns = ids.map((id): DerivedColumnPlan => {
    const { width, format, center, cell } = DERIVED_CELLS[id];
    return {
      id,
      heading: headings[DERIVED_COLUMNS.indexOf(id)]!,
      width,
      ...(format === undefined ? {} : { format }),
      ...(center === undefined ? {} : { center }),
      cells: rows.map((row) => {
        const client = clientOfRow.get(row);
        return client === undefined ? null : cell(client, context);
      }),
    };
  });
  const rowKeys = new Map<number, RowKey>(
    rows
      .filter((row) => clientOfRow.has(row))
      .map((row) => [row, { columns: own, print: rowPrint(grid.cells[row] ?? [], own) }]),
  );
  return { list: place, columns, rowKeys };
}
