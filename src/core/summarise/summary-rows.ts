import type { SummaryRow } from '../model/summary';

/** The class of those whose value a table cannot tell. */
export const UNKNOWN = 'unknown';

/** A row that counts; `of` is what the count is a part of, where a share makes sense. */
export function countRow(name: string, value: number, of?: number): SummaryRow {
  return of === undefined ? { class: name, value, unit: 'count' } : { class: name, value, unit: 'count', of };
}

/** A row for each class in the given order, as shares of all that were counted; `unknown` only where it occurs. */
export function inOrder(classes: readonly string[], counts: ReadonlyMap<string, number>): SummaryRow[] {
  const total = [...counts.values()].reduce((sum, value) => sum + value, 0);
  return classes
    .filter((name) => name !== UNKNOWN || counts.has(name))
    .map((name) => countRow(name, counts.get(name) ?? 0, total));
}

/** A row for each class that occurs, largest first, then by code. */
export function byCount(counts: ReadonlyMap<string, number>, of?: number): SummaryRow[] {
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([name, value]) => countRow(name, value, of));
}
