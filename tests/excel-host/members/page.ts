import { asPlace, asText } from '../dispatch/arguments';
import type { Argument, HostObject, Members } from '../dispatch/host-object';
import { asJson } from '../dispatch/arguments';
import type { Session } from '../dispatch/session';
import { openAreas, openRange } from '../dispatch/session';
import { HostError } from '../errors';
import type { Anchor } from '../model/anchor';
import type { Area } from '../model/area';
import { lastColumn, lastRow, SHEET_COLUMNS, SHEET_ROWS } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { Json } from '../protocol';

/** `pageLayout` as it is before anyone touches it. Margins are points. */
const PAGE: Readonly<Record<string, Json>> = {
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  blackAndWhite: false,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  printOrder: 'DownThenOver',
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
};

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function areaOf(sheet: Sheet, argument: Argument | undefined): Area {
  const place = asPlace(argument, sheet, sheet.workbook);
  if (place.sheet !== sheet) throw new HostError('InvalidArgument');
  return place.area;
}

const open = (sheet: Sheet, anchor: Anchor | null, session: Session): HostObject | null =>
  anchor?.area == null ? null : openRange(session, sheet, anchor.area);

export const pageLayoutMembers: Members<Sheet> = {
  get: Object.fromEntries(
    Object.entries(PAGE).map(([name, usual]) => [
      name,
      ({ pageLayout }: Sheet) => pageLayout.get(name) ?? usual,
    ]),
  ),
  set: Object.fromEntries(
    Object.entries(PAGE).map(([name, usual]) => [
      name,
      ({ pageLayout }: Sheet, value: Json) => {
        if (typeof value !== typeof usual) throw new HostError('InvalidArgument');
        pageLayout.set(name, value);
      },
    ]),
  ),
  sheet: (sheet) => sheet,
  changes: ['setPrintArea', 'setPrintMargins', 'setPrintTitleColumns', 'setPrintTitleRows'],
  call: {
    setPrintArea: (sheet, [area]) => {
      sheet.printArea = { area: areaOf(sheet, area) };
    },
    setPrintMargins: (sheet, [unit, margins]) => {
      const factor = POINTS[asText(unit)];
      if (factor === undefined) throw new HostError('InvalidArgument');
      for (const [side, size] of Object.entries(asJson(margins) ?? {})) {
        if (typeof size === 'number') sheet.pageLayout.set(`${side}Margin`, size * factor);
      }
    },
    setPrintTitleColumns: (sheet, [columns]) => {
      const { column, columns: count } = areaOf(sheet, columns);
      sheet.printTitleColumns = { area: { row: 0, column, rows: SHEET_ROWS, columns: count } };
    },
    setPrintTitleRows: (sheet, [rows]) => {
      const { row, rows: count } = areaOf(sheet, rows);
      sheet.printTitleRows = { area: { row, column: 0, rows: count, columns: SHEET_COLUMNS } };
    },
  },
  objects: {
    headersFooters: (sheet, _, session) => session.make('HeaderFooterGroup', sheet),
    getPrintAreaOrNullObject: (sheet, _, session) =>
      sheet.printArea?.area == null ? null : openAreas(session, sheet, [sheet.printArea.area]),
    getPrintTitleColumnsOrNullObject: (sheet, _, session) => open(sheet, sheet.printTitleColumns, session),
    getPrintTitleRowsOrNullObject: (sheet, _, session) => open(sheet, sheet.printTitleRows, session),
  },
};

export const headerFooterGroupMembers: Members<Sheet> = {
  objects: { defaultForAllPages: (sheet, _, session) => session.make('HeaderFooter', sheet) },
};

const PLACES = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;

export const headerFooterMembers: Members<Sheet> = {
  get: Object.fromEntries(
    PLACES.map((place) => [place, ({ headersFooters }: Sheet) => headersFooters.get(place) ?? '']),
  ),
  set: Object.fromEntries(
    PLACES.map((place) => [
      place,
      ({ headersFooters }: Sheet, text: Json) => {
        headersFooters.set(place, asText(text));
      },
    ]),
  ),
  sheet: (sheet) => sheet,
};

export const worksheetFreezePanesMembers: Members<Sheet> = {
  call: {
    freezeAt: (sheet, [range]) => {
      const { row, column, rows, columns } = areaOf(sheet, range);
      sheet.frozen = { area: { row, column, rows, columns } };
    },
    freezeColumns: (sheet, [count]) => {
      sheet.frozen = { area: { row: 0, column: 0, rows: SHEET_ROWS, columns: Number(count ?? 1) } };
    },
    freezeRows: (sheet, [count]) => {
      sheet.frozen = { area: { row: 0, column: 0, rows: Number(count ?? 1), columns: SHEET_COLUMNS } };
    },
    unfreeze: (sheet) => {
      sheet.frozen = null;
    },
  },
  objects: {
    getLocationOrNullObject: (sheet, _, session) => {
      const area = sheet.frozen?.area ?? null;
      if (area === null) return null;
      return openRange(session, sheet, {
        row: 0,
        column: 0,
        rows: lastRow(area) + 1,
        columns: lastColumn(area) + 1,
      });
    },
  },
};

export const pageBreakMembers: Members<Sheet> = {};

/** Breaks over a row; those beside a column are not emulated. */
export const pageBreakCollectionMembers: Members<Sheet> = {
  call: { getCount: ({ pageBreaks }) => pageBreaks.length },
  sheet: (sheet) => sheet,
  changes: ['add'],
  objects: {
    add: (sheet, [place], session) => {
      const { area } = asPlace(place, sheet, sheet.workbook);
      sheet.pageBreaks.push({ area });
      return session.make('PageBreak', sheet);
    },
  },
};
