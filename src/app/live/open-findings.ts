import { personPrinter } from '../../core/changes/person-print';
import { columnIndex } from '../../core/model/address';
import type { ColumnMatch } from '../../core/model/column-match';
import type { Finding } from '../../core/model/finding';
import type { Grid } from '../../core/model/grid';
import type { IgnoreReason } from '../pane/check-view';
import type { Wishes } from './wishes';

/**
 * Why a finding was set aside; `null`: it is open. A finding is set aside for its person and its cell: once either is
 * written otherwise it is open again.
 */
export type IgnoredBy = (finding: Finding) => IgnoreReason | null;

export function ignoredBy(
  grid: Grid,
  columns: readonly ColumnMatch[],
  { ignored }: Pick<Wishes, 'ignored'>,
): IgnoredBy {
  if (ignored.length === 0) return () => null;
  const byRule = new Map<string, Map<number, IgnoreReason>>();
  for (const { rule, print, reason } of ignored) {
    const prints = byRule.get(rule) ?? new Map<number, IgnoreReason>();
    byRule.set(rule, prints.set(print, reason));
  }
  const printOf = findingPrinter(grid, columns);
  return (finding) => byRule.get(finding.rule)?.get(printOf(finding)) ?? null;
}

/** The print by which a finding is remembered: of its person and its cell, or of its column or file. */
export function findingPrinter(grid: Grid, columns: readonly ColumnMatch[]): (finding: Finding) => number {
  const printOf = personPrinter(grid, columns);
  return ({ row, column, place }) =>
    row === null || place !== undefined
      ? 0
      : printOf(row - 1, column === null ? undefined : columnIndex(column));
}
