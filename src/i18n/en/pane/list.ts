import { counted } from '../../counted';
import type { list as fi } from '../../fi/pane/list';

export const list: typeof fi = {
  notRead: 'The workbook has not been read.',
  readAgain: 'Read the workbook again',
  clients: (clients) => counted(clients, 'client', 'clients'),
  place: (sheet, headerRow) => `Sheet ${sheet}, headings on row ${headerRow}`,
  otherSheet: 'Sheet of the client list',
  facts: { coaches: 'Coaches', profile: 'Profile', referenceDate: 'Reference date' },
  coaches: (count, fte, capacity) =>
    `${count} (${fte} full-time equivalent, ${counted(capacity, 'place', 'places')})`,
  coachesMissing: 'not found',
  coachesMissingHelp:
    'To share out the clients, add a sheet with one coach a row and the headings Coach, Id and Working time %. You can check and complete without it.',
  toSettings: 'Change settings',
  questions: {
    title: (count) => counted(count, 'column is uncertain', 'columns are uncertain'),
    help: 'Answer, and the list is read correctly. The answer is remembered in this workbook.',
    ask: (heading, field) => `Is the column “${heading}” the ${field}?`,
    askOpen: (heading) => `What does the column “${heading}” hold?`,
    samples: (samples) => `For example: ${samples}`,
    noSamples: 'The column is empty.',
    yes: 'Yes',
    no: 'No',
    other: 'Choose something else',
    otherLabel: (heading) => `Something else for the column “${heading}”`,
  },
  columns: {
    title: 'Columns',
    matched: (count) => counted(count, 'column recognised', 'columns recognised'),
    help: 'If a column was recognised wrongly, choose what it holds.',
    groups: {
      matched: 'Recognised',
      question: 'Uncertain',
      duplicate: 'The same in another column',
      other: 'Other columns',
      derived: 'Added by the program',
    },
    otherHelp: 'The program neither reads nor changes these.',
    derivedHelp: 'The program makes these anew every time.',
    duplicateOf: (field) => `This, too, looks like “${field}”. The program reads the other column.`,
    fieldOf: (letter, heading) => `What column ${letter} “${heading}” holds`,
    none: 'Not read',
    chosen: 'Your choice',
    reset: 'Reset',
    resetOf: (heading) => `Give the column “${heading}” back to the program`,
    withoutHeading: 'The column has no heading. Write one in the list if it must be read.',
    notFound: (fields) => `The list does not have: ${fields}.`,
  },
  table: {
    why: 'The list is not an Excel table. In a table, the details of a client stay on one row when the list is sorted.',
    make: 'Make the list an Excel table',
    made: 'The list is now an Excel table.',
  },
  empty: {
    title: 'The workbook is empty',
    excel:
      'Open the workbook with the client list, or paste the list here: headings on the top row, such as Personal identity code, Municipality of residence and Benefit, and one client a row below it.',
    page: 'No cell of the file is filled in. Open the file with the client list.',
  },
  none: { title: 'No client list was found' },
  several: { title: 'Which of these is the client list?' },
  choose: {
    label: 'Sheets',
    help: 'If the list is on one of these, choose it.',
    use: 'Use this sheet',
  },
};
