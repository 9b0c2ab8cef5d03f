import { isBlank } from '../model/cell';
import type { ClientColumns, ClientList, FieldValues } from '../model/client-list';
import type { Field } from '../model/field';
import type { Grid } from '../model/grid';
import { cellAt, cellKey } from '../model/grid';
import { judgeColumn } from '../model/judged-column';
import type { Parse } from '../model/reading';
import type { SkippedRow } from './classify-rows';
import { classifyRows } from './classify-rows';
import type { ListCandidate } from './find-client-list';
import type { ColumnMatch } from './match-columns';

/** How each field's cells are read. */
export type FieldParsers = { readonly [F in Field]: Parse<FieldValues[F]> };

export interface ReadClientList {
  readonly list: ClientList;
  /** The rows below the header that are no client's, ascending: with the clients' rows they are all rows. */
  readonly skipped: readonly SkippedRow[];
  /** Columns without field, left to right: the list's own and those beside it. */
  readonly otherColumns: readonly ColumnMatch[];
  /** How many of the clients' rows and of the columns are hidden. They count like the others. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  /** Cells of fields that hold a formula. */
  readonly formulas: number;
  /** Those of them whose result was never saved: they read as empty. */
  readonly formulasWithoutValue: number;
}

/**
 * Reads the clients of a list, column by column, each distinct cell parsed once. No row is lost: clients and skipped
 * rows are together all rows below the header (`classifyRows` tells how they are told apart). A field that no column
 * holds is missing from the list; names in one column stay `fullName`. O(rows × columns).
 */
export function readClientList(candidate: ListCandidate, parsers: FieldParsers): ReadClientList {
  const { grid, columns, beside } = candidate;
  const { clientRows, skipped } = classifyRows(candidate);

  const rows = clientRows.map((row) => grid.cells[row] ?? []);
  const judged: ClientColumns = Object.fromEntries(
    columns.flatMap(({ column, heading, field }) => {
      if (field === null) return [];
      const cells = rows.map((row) => row[column] ?? null);
      return [[field, judgeColumn<FieldValues[Field]>(column, heading, cells, parsers[field])]];
    }),
  );

  const all = [...columns, ...beside].sort((a, b) => a.column - b.column);
  return {
    list: {
      count: clientRows.length,
      rows: Int32Array.from(clientRows).map((row) => row + 1),
      columns: judged,
    },
    skipped,
    otherColumns: all.filter(({ field }) => field === null),
    hiddenRows: clientRows.filter((row) => grid.hiddenRows.has(row)).length,
    hiddenColumns: all.filter(({ column }) => grid.hiddenColumns.has(column)).length,
    ...countFormulas(grid, clientRows, columns),
  };
}

function countFormulas(
  grid: Grid,
  clientRows: readonly number[],
  columns: readonly ColumnMatch[],
): Pick<ReadClientList, 'formulas' | 'formulasWithoutValue'> {
  let formulas = 0;
  let formulasWithoutValue = 0;
  if (grid.formulas.size > 0) {
    for (const { column, field } of columns) {
      if (field === null) continue;
      for (const row of clientRows) {
        if (!grid.formulas.has(cellKey(row, column))) continue;
        formulas += 1;
        if (isBlank(cellAt(grid, row, column))) formulasWithoutValue += 1;
      }
    }
  }
  return { formulas, formulasWithoutValue };
}
