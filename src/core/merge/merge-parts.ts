import type { CellValue } from '../model/cell';
import { isBlank, isCellError } from '../model/cell';
import type {
  HandoutRow,
  HandoutTable,
  MergeConflict,
  Merged,
  MergedChange,
  ReturnedPart,
} from '../model/handout';

/** A cell that a part changed. */
interface Change {
  readonly file: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/**
 * Puts the parts that came back into the whole list: a three-way merge of each cell against what went out.
 *
 * A cell that one value is new for takes it, if the whole list still has what went out (or has the new value already).
 * Where there are two new values, of two parts or of a part and the whole list, the cell stays and is a conflict: nothing
 * is overwritten silently. Rows and columns are found by token and heading, so parts may be sorted and rearranged. Rows
 * of the whole list keep their order; rows without a token of the whole list are added at the end, in the order of the
 * parts; a row whose token stands twice in a part counts as two versions of it. Columns that parts added come after the
 * whole list's. Empty text and an empty cell are the same, as are an error and its text. O(cells).
 */
export function mergeParts(whole: HandoutTable, parts: readonly ReturnedPart[], wholeFile: string): Merged {
  const headings = [...whole.headings, ...newHeadings(whole, parts)];
  const columnOf = new Map(headings.map((heading, column) => [heading, column]));
  const rowOf = new Map(whole.rows.flatMap(({ token }, row) => (token === null ? [] : [[token, row]])));
  const changes = new Map<number, Map<number, Change[]>>();
  const added: { readonly file: string; readonly cells: readonly CellValue[] }[] = [];
  const vanished: { readonly row: number; readonly file: string }[] = [];

  for (const { file, base, table } of parts) {
    const sent = new Map(base.rows.map(({ token, cells }) => [token, cells]));
    const baseColumn = new Map(base.headings.map((heading, column) => [heading, column]));
    const returned = new Set<string>();
    for (const row of table.rows) {
      const at = row.token === null ? undefined : rowOf.get(row.token);
      if (row.token === null || at === undefined) {
        if (!row.cells.every(isBlank))
          added.push({ file, cells: placed(row, table, columnOf, headings.length) });
        continue;
      }
      returned.add(row.token);
      const before = sent.get(row.token) ?? [];
      table.headings.forEach((heading, column) => {
        const old = before[baseColumn.get(heading) ?? -1] ?? null;
        const after = row.cells[column] ?? null;
        if (!isSame(old, after)) note(changes, at, columnOf.get(heading)!, { file, before: old, after });
      });
    }
    for (const { token } of base.rows) {
      const row = token === null ? undefined : rowOf.get(token);
      if (row !== undefined && token !== null && !returned.has(token)) vanished.push({ row, file });
    }
  }

  const rows: HandoutRow[] = whole.rows.map(({ token, cells }) => ({
    token,
    cells: headings.map((_, column) => cells[column] ?? null),
  }));
  const applied: MergedChange[] = [];
  const conflicts: MergeConflict[] = [];
  for (const [row, byColumn] of [...changes].sort(([a], [b]) => a - b)) {
    const cells = [...rows[row]!.cells];
    for (const [column, made] of [...byColumn].sort(([a], [b]) => a - b)) {
      const heading = headings[column]!;
      const standing = cells[column] ?? null;
      const outcome = settle(made, standing, wholeFile);
      if (outcome === 'stands') continue;
      const { file, before, after } = made[0]!;
      if (outcome === 'applies') {
        cells[column] = after;
        applied.push({ row, heading, file, before, after });
      } else conflicts.push({ row, heading, before, values: outcome });
    }
    rows[row] = { token: rows[row]!.token, cells };
  }
  return {
    table: { headings, rows: [...rows, ...added.map(({ cells }) => ({ token: null, cells }))] },
    changes: applied,
    conflicts,
    added: added.map(({ file }, index) => ({ row: rows.length + index, file })),
    vanished,
    missingColumns: parts.flatMap(({ file, base, table }) =>
      base.headings
        .filter((heading) => !table.headings.includes(heading))
        .map((heading) => ({ heading, file })),
    ),
  };
}

/** What becomes of a cell: the new value applies, it stands already, or these values contradict each other. */
function settle(
  made: readonly Change[],
  standing: CellValue,
  wholeFile: string,
): 'applies' | 'stands' | MergeConflict['values'] {
  const [first, ...others] = made as readonly [Change, ...Change[]];
  const agree = others.every(({ after }) => isSame(after, first.after));
  if (agree && isSame(standing, first.after)) return 'stands';
  if (agree && isSame(standing, first.before)) return 'applies';
  const parts = made.map(({ file, after }) => ({ file, value: after }));
  return isSame(standing, first.before) ? parts : [{ file: wholeFile, value: standing }, ...parts];
}

function note(
  changes: Map<number, Map<number, Change[]>>,
  row: number,
  column: number,
  change: Change,
): void {
  const ofRow = changes.get(row) ?? new Map<number, Change[]>();
  changes.set(row, ofRow);
  ofRow.set(column, [...(ofRow.get(column) ?? []), change]);
}

/** The cells of a part's row under the headings of the merged list. */
function placed(
  row: HandoutRow,
  { headings }: HandoutTable,
  columnOf: ReadonlyMap<string, number>,
  width: number,
): CellValue[] {
  const cells = Array.from({ length: width }, (): CellValue => null);
  headings.forEach((heading, column) => {
    cells[columnOf.get(heading)!] = row.cells[column] ?? null;
  });
  return cells;
}

function newHeadings(whole: HandoutTable, parts: readonly ReturnedPart[]): string[] {
  const known = new Set(whole.headings);
  return [...new Set(parts.flatMap(({ table }) => table.headings))].filter((heading) => !known.has(heading));
}

function isSame(a: CellValue, b: CellValue): boolean {
  return plain(a) === plain(b);
}

function plain(cell: CellValue): string | number | boolean | null {
  if (isCellError(cell)) return cell.error;
  return cell === '' ? null : cell;
}
