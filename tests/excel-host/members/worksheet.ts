import { asFlag, asJson, asText, asWhole, asWord } from '../dispatch/arguments';
import type { Members } from '../dispatch/host-object';
import { openAreas, openRange } from '../dispatch/session';
import { HostError } from '../errors';
import { parseAddress } from '../model/address';
import type { Area } from '../model/area';
import { isOnSheet, WHOLE_SHEET } from '../model/area';
import { usedArea } from '../model/cells';
import type { Sheet } from '../model/sheet';
import {
  activateSheet,
  addSheet,
  assertStructureUnprotected,
  checkSheetName,
  deleteSheet,
  findSheet,
} from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { asColour } from './colour';

export const worksheetCollectionMembers: Members<Workbook> = {
  items: ({ sheets }, session) => sheets.map((sheet) => session.make('Worksheet', sheet)),
  item: (workbook, key, session) => {
    const sheet = findSheet(workbook, asText(key));
    return sheet === null ? null : session.make('Worksheet', sheet);
  },
  call: {
    getCount: ({ sheets }, [visibleOnly]) =>
      sheets.filter(({ visibility }) => !asFlag(visibleOnly) || visibility === 'Visible').length,
  },
  objects: {
    add: (workbook, [name], session) =>
      session.make('Worksheet', addSheet(workbook, name == null ? undefined : asText(name))),
    getActiveWorksheet: ({ activeSheet }, _, session) =>
      activeSheet === null ? null : session.make('Worksheet', activeSheet),
    getItemOrNullObject: (workbook, [key], session) => {
      const sheet = findSheet(workbook, asText(key));
      return sheet === null ? null : session.make('Worksheet', sheet);
    },
  },
  events: ['Activated', 'Added', 'DataChanged', 'Deleted', 'RowSorted', 'SelectionChanged'],
  eventTarget: () => 'Workbook',
};

function byIndexes(row: number, column: number, rows: number, columns: number): Area {
  const area = { row, column, rows, columns };
  if (!isOnSheet(area)) throw new HostError('InvalidArgument');
  return area;
}

export const worksheetMembers: Members<Sheet> = {
  identity: ({ id }) => ({ Id: id }),
  get: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    position: (sheet) => sheet.workbook.sheets.indexOf(sheet),
    visibility: ({ visibility }) => visibility,
    tabColor: ({ tabColor }) => tabColor,
    showGridlines: ({ showGridlines }) => showGridlines,
    showHeadings: ({ showHeadings }) => showHeadings,
    standardWidth: ({ standardWidth }) => standardWidth,
  },
  set: {
    name: (sheet, name) => {
      assertStructureUnprotected(sheet.workbook);
      checkSheetName(sheet.workbook, asText(name), sheet);
      sheet.name = asText(name);
    },
    position: ({ workbook, id }, position) => {
      const to = asWhole(position);
      const sheet = findSheet(workbook, id)!;
      const others = workbook.sheets.filter((other) => other !== sheet);
      if (to < 0 || to > others.length) throw new HostError('InvalidArgument');
      workbook.sheets = others.toSpliced(to, 0, sheet);
    },
    visibility: (sheet, visibility) => {
      assertStructureUnprotected(sheet.workbook);
      const wanted = asWord(visibility, ['Visible', 'Hidden', 'VeryHidden']);
      const stays = sheet.workbook.sheets.some((other) => other !== sheet && other.visibility === 'Visible');
      if (wanted !== 'Visible' && !stays) throw new HostError('InvalidOperation');
      sheet.visibility = wanted;
    },
    tabColor: (sheet, colour) => {
      sheet.tabColor = colour === '' ? '' : asColour(colour);
    },
    // The library sends `showGridlines = …` and `showHeadings = …` under these names.
    gridlines: (sheet, shown) => {
      sheet.showGridlines = asFlag(shown);
    },
    headings: (sheet, shown) => {
      sheet.showHeadings = asFlag(shown);
    },
  },
  call: {
    activate: (sheet) => {
      activateSheet(sheet);
    },
    delete: (sheet) => {
      deleteSheet(sheet);
    },
  },
  objects: {
    autoFilter: (sheet, _, session) => session.make('AutoFilter', sheet),
    charts: (sheet, _, session) => session.make('ChartCollection', sheet),
    comments: (sheet, _, session) => session.make('CommentCollection', sheet),
    freezePanes: (sheet, _, session) => session.make('WorksheetFreezePanes', sheet),
    horizontalPageBreaks: (sheet, _, session) => session.make('PageBreakCollection', sheet),
    names: (sheet, _, session) =>
      session.make('NamedItemCollection', { workbook: sheet.workbook, scope: sheet }),
    notes: (sheet, _, session) => session.make('NoteCollection', sheet),
    pageLayout: (sheet, _, session) => session.make('PageLayout', sheet),
    protection: (sheet, _, session) => session.make('WorksheetProtection', sheet),
    tables: (sheet, _, session) => session.make('TableCollection', sheet),
    getCell: (sheet, [row, column], session) =>
      openRange(session, sheet, byIndexes(asWhole(row), asWhole(column), 1, 1)),
    getRange: (sheet, [address], session) =>
      openRange(session, sheet, address == null ? WHOLE_SHEET : parseAddress(asText(address))),
    getRangeByIndexes: (sheet, [row, column, rows, columns], session) =>
      openRange(session, sheet, byIndexes(asWhole(row), asWhole(column), asWhole(rows), asWhole(columns))),
    getRanges: (sheet, [address], session) => {
      const areas = address == null ? [WHOLE_SHEET] : asText(address).split(/[,;]/).map(parseAddress);
      return openAreas(session, sheet, areas);
    },
    getUsedRange: (sheet, [valuesOnly], session) =>
      openRange(session, sheet, usedArea(sheet.rows, asFlag(valuesOnly)) ?? byIndexes(0, 0, 1, 1)),
    getUsedRangeOrNullObject: (sheet, [valuesOnly], session) => {
      const area = usedArea(sheet.rows, asFlag(valuesOnly));
      return area === null ? null : openRange(session, sheet, area);
    },
  },
  events: ['Activated', 'DataChanged', 'RowSorted', 'SelectionChanged'],
  eventTarget: ({ id }) => id,
};

export const worksheetProtectionMembers: Members<Sheet> = {
  get: {
    protected: ({ protection }) => protection !== null,
    options: ({ protection }) => protection?.options ?? null,
  },
  call: {
    protect: (sheet, [options, password]) => {
      if (sheet.protection !== null)
        throw new HostError('InvalidOperation', 'the worksheet is protected already');
      const chosen = options == null ? {} : asJson(options);
      sheet.protection = { password: asText(password ?? ''), options: chosen };
    },
    unprotect: (sheet, [password]) => {
      if ((sheet.protection?.password ?? '') !== asText(password ?? '')) throw new HostError('AccessDenied');
      sheet.protection = null;
    },
  },
};
