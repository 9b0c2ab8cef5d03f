import { counted } from '../counted';
import type { handout as fi } from '../fi/handout';

/** Texts of the workbooks that go out to coaches and come back, and of what the commands tell of them. */
export const handout: typeof fi = {
  sheets: {
    tokenHeading: 'Row token',
    wholeFile: 'Whole list.xlsx',
    ticket: {
      name: 'Instructions',
      title: (coach) => `Client list: ${coach}`,
      wholeTitle: 'The whole list',
      lines: [
        'These are your clients. Complete and correct the sheet Clients and return the file.',
        'You may sort, filter, and add rows and columns. On the row of a new client, leave the column Row token empty.',
        'Do not change the column Row token: by it your changes find their row.',
      ],
      wholeLines: [
        'This file stays with you. Returned files are merged into it by the command omavalmentaja merge.',
        'It also has the rows of clients without a coach.',
      ],
      leaveAlone: 'The rows below are for the program. Leave them as they are.',
    },
    baseName: 'As sent',
  },
  merged: {
    footer: (date) => `Merged list, sent out ${date}`,
    conflicts: {
      name: 'Conflicts',
      headings: { cell: 'Cell', heading: 'Column', before: 'As sent', file: 'File', value: 'Value' },
    },
    changes: {
      name: 'Changes',
      headings: {
        kind: 'What',
        cell: 'Cell',
        heading: 'Column',
        before: 'Before',
        after: 'After',
        file: 'File',
      },
      kinds: {
        changed: 'changed',
        added: 'row added',
        vanished: 'row missing, kept',
        missingColumn: 'column missing',
      },
    },
    empty: '(empty)',
  },
  split: {
    files: (files, folder) =>
      `${counted(files, 'workbook of a coach', 'workbooks of coaches')} in the folder ${folder}`,
    file: (file, clients) => `${file}: ${counted(clients, 'client', 'clients')}`,
    without: (clients) =>
      `${counted(clients, 'client without a coach is', 'clients without a coach are')} in the file Whole list.xlsx alone`,
  },
  merge: {
    returned: (returned, sent) => `Files of ${returned}/${sent} coaches returned`,
    changes: (cells, rows) =>
      `${counted(cells, 'cell', 'cells')} changed, ${counted(rows, 'row', 'rows')} added`,
    conflicts: (cells) =>
      `${counted(cells, 'cell has', 'cells have')} a conflict: the cell is as it was, the values are on the sheet Conflicts`,
    vanished: (rows) =>
      `${counted(rows, 'row was', 'rows were')} missing from a returned file: kept in the list`,
    missingColumns: (columns) =>
      `${counted(columns, 'column was', 'columns were')} missing from a returned file: its data are as they were`,
    written: (file) => `Written ${file}`,
  },
};
