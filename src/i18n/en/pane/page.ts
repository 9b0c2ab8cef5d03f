import { counted } from '../../counted';
import type { page as fi } from '../../fi/pane/page';

export const page: typeof fi = {
  title: 'Omavalmentaja',
  intro:
    'Check and complete a client list, share the clients out to coaches and make the summary without Excel.',
  privacy:
    'The file is handled in your browser. It does not leave this computer, and the original does not change.',
  language: 'Language',
  open: {
    label: 'Open a file',
    drop: 'Drag an Excel file here',
    dropNow: 'Drop the file here',
    kinds: '.xlsx, .xlsm or .csv',
    choose: 'Choose a file',
    other: 'Open another file',
    sample: 'Open the example',
    sampleName: 'example.xlsx',
    sampleHelp: 'Everybody in the example is invented.',
    opening: (file) => `Opening ${file} …`,
    several: 'Open one file at a time.',
    failed: 'The file could not be read. Close it in other programs and try again.',
  },
  save: 'Download the result',
  saving: 'Putting the result together …',
  saved: (file) => `The result was downloaded as ${file}.`,
  close: 'Close this message',
  workbook: 'Workbook',
  sheets: 'Sheets',
  grid: (sheet) => `Sheet ${sheet}, read only`,
  rowNumber: 'Row',
  marks: { error: 'error', warning: 'warning', info: 'for information', review: 'review' },
  marked: (count) => counted(count, 'marked cell', 'marked cells'),
  emptySheet: 'The sheet is empty.',
};
