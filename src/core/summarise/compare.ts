import type { PreviousMonth } from '../model/previous-month';
import type { Summary, SummaryRow, SummaryTable, SummaryTableId } from '../model/summary';
import { countRow } from './summary-rows';

/** Key figures are named one by one: one that was not told last month was unknown, not 0. `changes` compares already. */
const NOT_COMPLETED: ReadonlySet<SummaryTableId> = new Set(['keyFigures', 'changes']);

/**
 * Tables with last month's value beside each row. A class that nobody had last month had 0, and one that nobody has now
 * is added with 0 after the others, by code; where last month lacked the whole table, nothing is compared.
 * O(rows + values).
 */
export function withPrevious(summary: Summary, previous: PreviousMonth | null): Summary {
  if (previous === null) return summary;
  const before = byTable(previous.values);
  return summary.map((table) => compared(table, before.get(table.id) ?? new Map<string, number>()));
}

function compared({ id, rows }: SummaryTable, before: ReadonlyMap<string, number>): SummaryTable {
  if (id === 'changes' || rows.length === 0 || before.size === 0) return { id, rows };
  const classes = new Set(rows.map((row) => row.class));
  const of = rows.find((row) => row.unit === 'count')?.of;
  const isCompleted = !NOT_COMPLETED.has(id);
  const gone = [...before].filter(([name, value]) => isCompleted && !classes.has(name) && value !== 0);
  return {
    id,
    rows: [
      ...rows.map((row): SummaryRow => {
        const value = before.get(row.class) ?? (isCompleted ? 0 : undefined);
        return value === undefined ? row : { ...row, before: value };
      }),
      ...gone
        .sort(([a], [b]) => (a < b ? -1 : 1))
        // A coach who has left has no limit to be a share of.
        .map(([name, value]) => ({ ...countRow(name, 0, id === 'coaches' ? 0 : of), before: value })),
    ],
  };
}

/** Codes are `table.class`; a class may hold dots itself. */
function byTable(values: ReadonlyMap<string, number>): Map<string, Map<string, number>> {
  const tables = new Map<string, Map<string, number>>();
  for (const [code, value] of values) {
    const dot = code.indexOf('.');
    const table = code.slice(0, dot);
    const classes = tables.get(table) ?? new Map<string, number>();
    tables.set(table, classes.set(code.slice(dot + 1), value));
  }
  return tables;
}
