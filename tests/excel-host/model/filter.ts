import { HostError } from '../errors';
import type { Json } from '../protocol';
import { isJsonList, isJsonObject } from '../protocol';
import type { Anchor } from './anchor';
import type { Area } from './area';
import { lastRow } from './area';
import { readCell, rowAt } from './cells';
import { displayText } from './display-text';
import { styleOf } from './format-cells';
import type { Sheet } from './sheet';

/** The arrows over a list: of a sheet or of a table. The first row of the area is the header. */
export interface Filter {
  readonly anchor: Anchor;
  /** The values shown, by column of the list. Other kinds of criteria are not emulated. */
  readonly shown: Map<number, readonly string[]>;
}

/** Reads `{ filterOn: 'Values', values: [...] }`; every other criterion is refused. */
export function valuesOf(criteria: Json): readonly string[] {
  const values = isJsonObject(criteria) && criteria.filterOn === 'Values' ? (criteria.values ?? null) : null;
  if (isJsonList(values)) return values.map(String);
  throw new HostError('ApiNotFound', 'only filters by values are emulated');
}

/** Hides the rows of the list that a criterion leaves out and shows the others. `end` is the row after the last. */
export function applyFilter(sheet: Sheet, filter: Filter, end: number): void {
  const { area } = filter.anchor;
  if (area === null) return;
  for (let row = area.row + 1; row < end; row += 1) {
    const hidden = [...filter.shown].some(
      ([column, shown]) => !shown.includes(shownText(sheet, row, area.column + column)),
    );
    if (hidden) rowAt(sheet.rows, row).hidden = true;
    else delete sheet.rows[row]?.hidden;
  }
}

export function clearFilter(sheet: Sheet, filter: Filter): void {
  filter.shown.clear();
  if (filter.anchor.area !== null) applyFilter(sheet, filter, lastRow(filter.anchor.area) + 1);
}

function shownText(sheet: Sheet, row: number, column: number): string {
  return displayText(readCell(sheet.rows, row, column).value, styleOf(sheet, row, column).numberFormat);
}

/** The criteria as `autoFilter.criteria` answers them: one a column, null where there is none. */
export function criteriaOf(filter: Filter, area: Area): Json {
  return Array.from({ length: area.columns }, (_, column) => {
    const values = filter.shown.get(column);
    return values === undefined ? null : { filterOn: 'Values', values };
  });
}
