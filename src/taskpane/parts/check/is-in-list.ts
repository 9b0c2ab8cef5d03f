import type { FindingItem } from '../../../app/pane/check-view';

/** True where the finding is about a row of the list itself: not about the file, nor about another sheet. */
export function isInList(finding: FindingItem): finding is FindingItem & { readonly row: number } {
  const { row, column, place } = finding;
  return row !== null && (column === null || place === `${column}${row}`);
}
