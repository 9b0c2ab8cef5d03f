import { asCells, asFlag, asWhole, commonArea } from '../dispatch/arguments';
import type { Cells } from '../dispatch/cells';
import type { Arguments, HostObject, Members } from '../dispatch/host-object';
import type { Session } from '../dispatch/session';
import { openAreas, openRange } from '../dispatch/session';
import { HostError } from '../errors';
import type { Area } from '../model/area';
import {
  bounding,
  fromCorners,
  intersection,
  isOnSheet,
  lastColumn,
  lastRow,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from '../model/area';
import { usedArea } from '../model/cells';

type Place = (cells: Cells, args: Arguments, session: Session) => HostObject;

/** A range that is reckoned from another; off the sheet it is refused. */
const reckoned =
  (reckon: (area: Area, ...numbers: number[]) => Area): Place =>
  ({ sheet, area }, args, session) => {
    const found = reckon(area, ...args.map((argument) => asWhole(argument)));
    if (!isOnSheet(found)) throw new HostError('InvalidArgument');
    return openRange(session, sheet, found);
  };

function within(index: number, count: number): number {
  if (index < 0 || index >= count) throw new HostError('InvalidArgument');
  return index;
}

/** The properties and methods of a range that give other ranges. */
export const rangePlaces: Required<Pick<Members<Cells>, 'objects'>>['objects'] = {
  getAbsoluteResizedRange: reckoned((area, rows = 1, columns = 1) => ({ ...area, rows, columns })),
  getBoundingRect: ({ sheet, area }, [other], session) =>
    openRange(session, sheet, bounding(area, asCells(other).area)),
  getCell: reckoned((area, row = 0, column = 0) => ({
    row: area.row + row,
    column: area.column + column,
    rows: 1,
    columns: 1,
  })),
  getColumn: reckoned((area, column = 0) => ({
    ...area,
    column: area.column + within(column, area.columns),
    columns: 1,
  })),
  getEntireColumn: reckoned((area) => ({ ...area, row: 0, rows: SHEET_ROWS })),
  getEntireRow: reckoned((area) => ({ ...area, column: 0, columns: SHEET_COLUMNS })),
  getIntersection: (cells, [other], session) => {
    const common = commonArea(cells, asCells(other));
    if (common === null) throw new HostError('ItemNotFound');
    return openRange(session, cells.sheet, common);
  },
  getIntersectionOrNullObject: (cells, [other], session) => {
    const common = commonArea(cells, asCells(other));
    return common === null ? null : openRange(session, cells.sheet, common);
  },
  getLastCell: reckoned((area) =>
    fromCorners(lastRow(area), lastColumn(area), lastRow(area), lastColumn(area)),
  ),
  getLastColumn: reckoned((area) => ({ ...area, column: lastColumn(area), columns: 1 })),
  getLastRow: reckoned((area) => ({ ...area, row: lastRow(area), rows: 1 })),
  getMergedAreasOrNullObject: ({ sheet, area }, _, session) => {
    const areas = sheet.merges.flatMap((merge) => {
      const common = merge.area === null ? null : intersection(merge.area, area);
      return common === null ? [] : [merge.area!];
    });
    return areas.length === 0 ? null : openAreas(session, sheet, areas);
  },
  getOffsetRange: reckoned((area, rows = 0, columns = 0) => ({
    ...area,
    row: area.row + rows,
    column: area.column + columns,
  })),
  getResizedRange: reckoned((area, rows = 0, columns = 0) => ({
    ...area,
    rows: area.rows + rows,
    columns: area.columns + columns,
  })),
  getRow: reckoned((area, row = 0) => ({ ...area, row: area.row + within(row, area.rows), rows: 1 })),
  getTables: (cells, [whole], session) =>
    session.make('TableScopedCollection', { cells, whole: asFlag(whole) }),
  getUsedRange: ({ sheet, area }, [valuesOnly], session) =>
    openRange(
      session,
      sheet,
      usedArea(sheet.rows, asFlag(valuesOnly), area) ?? { ...area, rows: 1, columns: 1 },
    ),
  getUsedRangeOrNullObject: ({ sheet, area }, [valuesOnly], session) => {
    const used = usedArea(sheet.rows, asFlag(valuesOnly), area);
    return used === null ? null : openRange(session, sheet, used);
  },
};
