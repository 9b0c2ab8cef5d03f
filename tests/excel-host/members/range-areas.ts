import { asWhole, asWord } from '../dispatch/arguments';
import type { Cells } from '../dispatch/cells';
import type { Members } from '../dispatch/host-object';
import { openAreas, openRange } from '../dispatch/session';
import { HostError } from '../errors';
import { formatReference } from '../model/address';
import { cellCount, SHEET_COLUMNS, SHEET_ROWS } from '../model/area';
import { clearCells } from '../model/clear-cells';

export const rangeAreasMembers: Members<Cells> = {
  get: {
    address: ({ sheet, areas }) => areas.map((area) => formatReference(sheet.name, area)).join(','),
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
  },
  sheet: ({ sheet }) => sheet,
  cells: (cells) => cells,
  changes: ['clear'],
  call: {
    clear: ({ sheet, areas }, [applyTo]) => {
      const what = asWord(applyTo, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'], 'All');
      for (const area of areas) clearCells(sheet, area, what);
    },
  },
  objects: {
    areas: (cells, _, session) => session.make('RangeCollection', cells),
    conditionalFormats: (cells, _, session) => session.make('ConditionalFormatCollection', cells),
    dataValidation: (cells, _, session) => session.make('DataValidation', cells),
    format: (cells, _, session) => session.make('RangeFormat', cells),
    getEntireColumn: ({ sheet, areas }, _, session) =>
      openAreas(
        session,
        sheet,
        areas.map((area) => ({ ...area, row: 0, rows: SHEET_ROWS })),
      ),
    getEntireRow: ({ sheet, areas }, _, session) =>
      openAreas(
        session,
        sheet,
        areas.map((area) => ({ ...area, column: 0, columns: SHEET_COLUMNS })),
      ),
    worksheet: ({ sheet }, _, session) => session.make('Worksheet', sheet),
  },
};

export const rangeCollectionMembers: Members<Cells> = {
  items: ({ sheet, areas }, session) => areas.map((area) => openRange(session, sheet, area)),
  call: { getCount: ({ areas }) => areas.length },
  objects: {
    getItemAt: ({ sheet, areas }, [index], session) => {
      const area = areas[asWhole(index)];
      if (area === undefined) throw new HostError('ItemNotFound');
      return openRange(session, sheet, area);
    },
  },
};
