import { rowRange } from './blank-sheet';
import { isOfClientList } from './client-places';
import type { ClientPlaces } from './client-places';
import type { RangeStyle } from './sheet';
import type { SortedFindings } from './sort-findings';

/**
 * Marks on the sheet of clients: each cell that has an error or a warning, and the heading of a column whose finding
 * stands on most rows. Repairs (`info`) are not marked.
 */
export function findingMarks(places: ClientPlaces, { single, column: common }: SortedFindings): RangeStyle[] {
  const marks = [
    ...common.map(({ sample }) => ({
      severity: sample.severity,
      row: 0,
      column: places.column(sample.column),
    })),
    ...single.filter(isOfClientList).map(({ severity, row, column }) => ({
      severity,
      row: places.row(row),
      column: places.column(column),
    })),
  ].flatMap(({ severity, row, column }): RangeStyle[] =>
    severity === 'info' || row === null || column === null
      ? []
      : [{ range: rowRange(row, column, column), style: severity }],
  );
  // Errors last: where a cell has several findings, the gravest colour shows.
  return [
    ...marks.filter(({ style }) => style !== 'error'),
    ...marks.filter(({ style }) => style === 'error'),
  ];
}
