import { asFlag, asWhole, asWord } from '../dispatch/arguments';
import type { Cells } from '../dispatch/cells';
import type { Members } from '../dispatch/host-object';
import { openRange } from '../dispatch/session';
import { HostError } from '../errors';
import { clearCells, mergeCells, unmergeCells } from '../model/clear-cells';
import { deleteCells, insertCells } from '../model/shift-cells';
import { activateSheet } from '../model/sheet';
import {
  getCellProperties,
  getColumnProperties,
  getRowProperties,
  setCellProperties,
  setColumnProperties,
  setRowProperties,
} from './cell-properties';
import { rangeContent } from './range-content';
import { rangePlaces } from './range-places';

const CLEAR = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

export const rangeMembers: Members<Cells> = {
  ...rangeContent,
  sheet: ({ sheet }) => sheet,
  cells: (cells) => cells,
  changes: [
    'clear',
    'delete',
    'insert',
    'merge',
    'setCellProperties',
    'setColumnProperties',
    'setRowProperties',
    'unmerge',
  ],
  call: {
    clear: ({ sheet, area }, [applyTo]) => {
      clearCells(sheet, area, asWord(applyTo, CLEAR, 'All'));
    },
    delete: ({ sheet, area }, [shift]) => {
      deleteCells(sheet, area, asWord(shift, ['Up', 'Left']) === 'Up' ? 'rows' : 'columns');
    },
    getCellProperties,
    getColumnProperties,
    getRowProperties,
    merge: ({ sheet, area }, [across]) => {
      mergeCells(sheet, area, asFlag(across));
    },
    select: ({ sheet, area }) => {
      activateSheet(sheet);
      sheet.workbook.selection = { area };
      sheet.workbook.report({ kind: 'selection', sheet, area });
    },
    setCellProperties,
    setColumnProperties,
    setRowProperties,
    unmerge: ({ sheet, area }) => {
      unmergeCells(sheet, area);
    },
    // The library asks this before it sends a large array in pieces.
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (area.rows !== asWhole(rows) || area.columns !== asWhole(columns)) {
        throw new HostError('InvalidArgument', "the array does not have the range's shape");
      }
    },
  },
  objects: {
    ...rangePlaces,
    conditionalFormats: (cells, _, session) => session.make('ConditionalFormatCollection', cells),
    dataValidation: (cells, _, session) => session.make('DataValidation', cells),
    format: (cells, _, session) => session.make('RangeFormat', cells),
    insert: ({ sheet, area }, [shift], session) => {
      insertCells(sheet, area, asWord(shift, ['Down', 'Right']) === 'Down' ? 'rows' : 'columns');
      return openRange(session, sheet, area);
    },
    worksheet: ({ sheet }, _, session) => session.make('Worksheet', sheet),
  },
};
