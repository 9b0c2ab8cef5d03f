import { asJson, asPlace, asWhole } from '../dispatch/arguments';
import type { Members } from '../dispatch/host-object';
import { openRange } from '../dispatch/session';
import { HostError } from '../errors';
import { lastRow } from '../model/area';
import type { Filter } from '../model/filter';
import { applyFilter, clearFilter, criteriaOf, valuesOf } from '../model/filter';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import { bodyArea } from '../model/table';

type Owner = Sheet | Table;

const sheetOf = (owner: Owner): Sheet => ('sheet' in owner ? owner.sheet : owner);

function filterOf(owner: Owner): Filter | null {
  if (!('sheet' in owner)) return owner.filter;
  return owner.showFilterButton ? owner.filter : null;
}

/** The row after the last that the filter hides: a table's totals row stays. */
function endOf(owner: Owner, filter: Filter): number {
  if ('sheet' in owner) return lastRow(bodyArea(owner)) + 1;
  return filter.anchor.area === null ? 0 : lastRow(filter.anchor.area) + 1;
}

export const autoFilterMembers: Members<Owner> = {
  get: {
    criteria: (owner) => {
      const filter = filterOf(owner);
      return filter?.anchor.area == null ? [] : criteriaOf(filter, filter.anchor.area);
    },
    enabled: (owner) => filterOf(owner) !== null,
    isDataFiltered: (owner) => (filterOf(owner)?.shown.size ?? 0) > 0,
  },
  sheet: sheetOf,
  changes: ['apply', 'clearColumnCriteria', 'clearCriteria', 'reapply', 'remove'],
  call: {
    apply: (owner, [range, column, criteria]) => {
      const sheet = sheetOf(owner);
      const place = asPlace(range, sheet, sheet.workbook);
      if (place.sheet !== sheet) throw new HostError('InvalidArgument');
      if ('sheet' in owner) owner.showFilterButton = true;
      else
        owner.filter = {
          anchor: { area: place.area },
          shown: owner.filter?.shown ?? new Map<number, readonly string[]>(),
        };
      const filter = filterOf(owner)!;
      if (column != null && criteria != null) filter.shown.set(asWhole(column), valuesOf(asJson(criteria)));
      applyFilter(sheet, filter, endOf(owner, filter));
    },
    clearColumnCriteria: (owner, [column]) => {
      const filter = filterOf(owner);
      filter?.shown.delete(asWhole(column));
      if (filter !== null) applyFilter(sheetOf(owner), filter, endOf(owner, filter));
    },
    clearCriteria: (owner) => {
      const filter = filterOf(owner);
      if (filter !== null) clearFilter(sheetOf(owner), filter);
    },
    reapply: (owner) => {
      const filter = filterOf(owner);
      if (filter !== null) applyFilter(sheetOf(owner), filter, endOf(owner, filter));
    },
    remove: (owner) => {
      const filter = filterOf(owner);
      if (filter !== null) clearFilter(sheetOf(owner), filter);
      if ('sheet' in owner) owner.showFilterButton = false;
      else owner.filter = null;
    },
  },
  objects: {
    getRangeOrNullObject: (owner, _, session) => {
      const area = filterOf(owner)?.anchor.area ?? null;
      return area === null ? null : openRange(session, sheetOf(owner), area);
    },
  },
};
