import { asFlag, asText, asWord } from '../dispatch/arguments';
import type { Cells } from '../dispatch/cells';
import type { Members } from '../dispatch/host-object';
import { HostError } from '../errors';
import type { Area } from '../model/area';
import { isEntireColumn, lastColumn, lastRow } from '../model/area';
import { readCell, rowAt } from '../model/cells';
import { commonStyle, formatCells } from '../model/format-cells';
import type { Sheet } from '../model/sheet';
import type { Style } from '../model/style';
import type { Json } from '../protocol';
import { asColour } from './colour';

const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;
const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
const PATTERNS = [
  'None',
  'Solid',
  'Gray50',
  'Gray75',
  'Gray25',
  'Horizontal',
  'Vertical',
  'Down',
  'Up',
  'Checker',
  'Grid',
  'CrissCross',
] as const;

type Part = Exclude<keyof Style, `border${string}`>;

/** A part of the look; null where the cells differ. */
const shared =
  (part: Part) =>
  ({ sheet, areas }: Cells): Json => {
    const value = commonStyle(sheet, areas, part);
    return value === 'mixed' ? null : value;
  };

/** Sets a part of the look, once `read` finds the value good. */
const laid =
  (part: Part, read: (value: Json) => Json) =>
  ({ sheet, areas }: Cells, value: Json): void => {
    const patch: Partial<Style> = { [part]: read(value) };
    for (const area of areas) formatCells(sheet, area, patch);
  };

const whole = (value: Json): number => {
  if (typeof value !== 'number' || value < 0) throw new HostError('InvalidArgument');
  return value;
};

/** The size that all rows (columns) of the areas have, else null. */
function commonSize(
  areas: readonly Area[],
  places: (area: Area) => [number, number],
  size: (index: number) => number,
  inUse: number,
) {
  const sizes = new Set<number>();
  for (const area of areas) {
    const [first, last] = places(area);
    for (let index = first; index <= Math.min(last, Math.max(first, inUse)); index += 1)
      sizes.add(size(index));
  }
  const [only] = sizes;
  return sizes.size === 1 && only !== undefined ? only : null;
}

/** About the width that the longest text of a column takes; Excel measures the font itself. */
function fittingWidth(sheet: Sheet, column: number, area: Area): number {
  let longest = 0;
  for (let row = area.row; row <= Math.min(lastRow(area), sheet.rows.length - 1); row += 1) {
    longest = Math.max(longest, String(readCell(sheet.rows, row, column).value).length);
  }
  return longest === 0 ? STANDARD_WIDTH : 5.25 * longest + 3.75;
}

export const rangeFormatMembers: Members<Cells> = {
  get: {
    columnWidth: ({ sheet, areas }) =>
      commonSize(
        areas,
        (area) => [area.column, lastColumn(area)],
        (column) => sheet.columns[column]?.width ?? STANDARD_WIDTH,
        sheet.columns.length,
      ),
    horizontalAlignment: shared('horizontalAlignment'),
    indentLevel: shared('indentLevel'),
    rowHeight: ({ sheet, areas }) =>
      commonSize(
        areas,
        (area) => [area.row, lastRow(area)],
        (row) => sheet.rows[row]?.height ?? STANDARD_HEIGHT,
        sheet.rows.length,
      ),
    useStandardWidth: ({ sheet, areas }) =>
      areas.every(({ column, columns }) =>
        sheet.columns.slice(column, column + columns).every((format) => format?.width === undefined),
      ),
    verticalAlignment: shared('verticalAlignment'),
    wrapText: shared('wrapText'),
  },
  set: {
    columnWidth: ({ sheet, areas }, width) => {
      for (const area of areas) {
        for (let column = area.column; column <= lastColumn(area); column += 1) {
          (sheet.columns[column] ??= {}).width = whole(width);
        }
      }
    },
    useStandardWidth: ({ sheet, areas }, on) => {
      if (on !== true) return;
      for (const { column, columns } of areas)
        for (const format of sheet.columns.slice(column, column + columns)) delete format?.width;
    },
    horizontalAlignment: laid('horizontalAlignment', (word) => asWord(word, HORIZONTAL)),
    indentLevel: laid('indentLevel', whole),
    rowHeight: ({ sheet, areas }, height) => {
      if (areas.some(isEntireColumn))
        throw new HostError('ApiNotFound', 'one height for every row is not emulated');
      for (const area of areas) {
        for (let row = area.row; row <= lastRow(area); row += 1)
          rowAt(sheet.rows, row).height = whole(height);
      }
    },
    verticalAlignment: laid('verticalAlignment', (word) => asWord(word, VERTICAL)),
    wrapText: laid('wrapText', (on) => asFlag(on)),
  },
  sheet: ({ sheet }) => sheet,
  changes: ['autofitColumns', 'autofitRows'],
  call: {
    autofitColumns: ({ sheet, areas }) => {
      for (const area of areas) {
        for (let column = area.column; column <= lastColumn(area); column += 1) {
          (sheet.columns[column] ??= {}).width = fittingWidth(sheet, column, area);
        }
      }
    },
    autofitRows: ({ sheet, areas }) => {
      for (const area of areas) {
        for (let row = area.row; row <= Math.min(lastRow(area), sheet.rows.length - 1); row += 1)
          delete sheet.rows[row]?.height;
      }
    },
  },
  objects: {
    borders: (cells, _, session) => session.make('RangeBorderCollection', cells),
    fill: (cells, _, session) => session.make('RangeFill', cells),
    font: (cells, _, session) => session.make('RangeFont', cells),
    protection: (cells, _, session) => session.make('FormatProtection', cells),
  },
};

/** No fill answers white, as in Excel; `pattern` tells it from a white fill. */
export const rangeFillMembers: Members<Cells> = {
  get: {
    color: ({ sheet, areas }) => {
      const colour = commonStyle(sheet, areas, 'fillColor');
      return colour === 'mixed' ? null : (colour ?? '#FFFFFF');
    },
    pattern: shared('fillPattern'),
    patternColor: shared('fillPatternColor'),
  },
  set: {
    color: ({ sheet, areas }, colour) => {
      for (const area of areas)
        formatCells(sheet, area, { fillColor: asColour(colour), fillPattern: 'Solid' });
    },
    pattern: laid('fillPattern', (word) => asWord(word, PATTERNS)),
    patternColor: laid('fillPatternColor', asColour),
  },
  sheet: ({ sheet }) => sheet,
  changes: ['clear'],
  call: {
    clear: ({ sheet, areas }) => {
      for (const area of areas) {
        formatCells(sheet, area, { fillColor: null, fillPattern: 'None', fillPatternColor: '#000000' });
      }
    },
  },
};

export const rangeFontMembers: Members<Cells> = {
  get: {
    bold: shared('bold'),
    color: shared('fontColor'),
    italic: shared('italic'),
    name: shared('fontName'),
    size: shared('fontSize'),
    strikethrough: shared('strikethrough'),
    underline: shared('underline'),
  },
  set: {
    bold: laid('bold', (on) => asFlag(on)),
    color: laid('fontColor', asColour),
    italic: laid('italic', (on) => asFlag(on)),
    name: laid('fontName', (name) => asText(name)),
    size: laid('fontSize', whole),
    strikethrough: laid('strikethrough', (on) => asFlag(on)),
    underline: laid('underline', (word) => asWord(word, UNDERLINES)),
  },
  sheet: ({ sheet }) => sheet,
};

export const formatProtectionMembers: Members<Cells> = {
  get: { locked: shared('locked') },
  set: { locked: laid('locked', (on) => asFlag(on)) },
  sheet: ({ sheet }) => sheet,
};
