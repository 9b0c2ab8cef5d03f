import type { errors as fi } from '../fi/errors';

/** Why something could not be done, and what to do: one plain sentence each. */
export const errors: typeof fi = {
  workbook: {
    'not-found': (file) => `The file ${file} is not there or may not be read. Check the name and the folder.`,
    'not-a-workbook': (file) =>
      `${file} is neither an Excel workbook nor a text file with columns. Give an .xlsx, .xlsm or .csv file.`,
    'old-format': (file) =>
      `${file} is in an old file format. Open it in Excel and save it as an Excel Workbook (.xlsx).`,
    encrypted: (file) =>
      `${file} is protected with a password. Remove the password in Excel (File – Info – Protect Workbook) and try again.`,
    damaged: (file) =>
      `${file} is damaged and cannot be read reliably. Open it in Excel, let Excel repair it and save it again.`,
    'too-large': (file) =>
      `${file} is too large to be read when unpacked. Remove extra sheets, pictures and empty rows and save it again.`,
    exists: (file) => `${file} already exists. Give another name or replace it with the option --force.`,
    'not-writable': (file) =>
      `The result cannot be written to the file ${file}. Check the folder and your rights, and close the file if it is open.`,
    'no-such-sheet': (sheet) => `The workbook has no sheet named “${sheet}”. Check the name.`,
    'cell-edit-mode': () => 'A cell is being edited. Press Enter or Esc and try again.',
    protected: (sheet) =>
      sheet === ''
        ? 'The sheet or the workbook is protected. Remove the protection (Review – Unprotect Sheet) and try again.'
        : `The sheet “${sheet}” is protected. Remove the protection (Review – Unprotect Sheet) and try again.`,
    'not-there': () =>
      'The sheet or a part of it was deleted or renamed during the work. Check the list and start again.',
    'payload-too-large': () =>
      'Excel does not take in this much at once. Close other workbooks or divide the list and try again.',
    'lost-connection': () =>
      'The connection to Excel was lost. Open the pane again: the unfinished work can be completed or taken back.',
    busy: () => 'The previous work is still under way. Wait until it is done.',
    cancelled: () => 'The work was cancelled. Nothing was changed.',
    unsupported: () => 'This Excel is too old for it. Update Excel or ask your administrator to do so.',
    'refused-by-excel': (code) => `Excel did not make the change (${code}). Save the workbook and try again.`,
  },
  command: {
    'no-such-sheet': (sheet) => `The workbook has no sheet named “${sheet}”. Check the name.`,
    'no-client-list': () =>
      'No client list was found in the workbook. Check that the columns have headings, for example Personal identity code, Municipality of residence and Benefit.',
    'several-client-lists': (sheets) =>
      `The workbook has several equally likely client lists: ${sheets}. Choose one with the option --sheet.`,
    'sheet-is-no-client-list': (sheet) =>
      `No headings of a client list were found on the sheet “${sheet}”. Choose another sheet or add headings.`,
    'empty-list': (sheet: string) =>
      `The client list (sheet ${sheet}) has no clients yet. Fill it in and try again.`,
    'no-coaches': () =>
      'The workbook has no sheet of coaches. Add one with the headings Coach, Id and Working time %.',
    'no-coach-sheet': (file) =>
      `No sheet of coaches was found in the file ${file}. Its headings are for example Coach, ID and Working time %.`,
    'no-such-client': () => 'There is no client on that row. Check the row number.',
    'no-plan': () => 'The repairs have been made already, or the list has changed. Check the list again.',
    'nothing-to-accept': (cells: string) =>
      `There is no proposal for these cells: ${cells}. See the proposals with omavalmentaja check LIST --fix.`,
    'bad-changes': (file: string) =>
      `${file} is not a file that check --fix --changes has written, or there is no such file.`,
    'bad-date': () => 'There is no such day in the calendar. Write it like this: 31/03/2021.',
    'bad-setting': () => 'The setting cannot have that value. Check that it is within its limits.',
    'unclear-meaning': () => 'The meaning of the word is not known. Choose it from the list.',
    'previous-no-result': (file) =>
      `${file} is no result of Omavalmentaja. Give the workbook that omavalmentaja run made of the previous month.`,
    'previous-not-earlier': (file) =>
      `${file} is the result of the same month or a later one. Give the result of an earlier month, or check which month this is about.`,
    'no-such-profile': (profile) =>
      `There is no profile “${profile}”. The command omavalmentaja profiles shows the profiles.`,
    'not-a-handout': (file) =>
      `${file} is no workbook that omavalmentaja split has made. Leave it out or give the right file.`,
    'no-tokens': (file) =>
      `The column that identifies the rows, or the hidden sheet, is gone from ${file}. Take the file as it was sent and enter the changes in it.`,
    'no-whole-list': () =>
      'Give the whole list as well, which omavalmentaja split left with you (Whole list.xlsx).',
    'several-whole-lists': (files) => `There are several whole lists: ${files}. Give one of them.`,
    'no-parts': () => 'Give at least one file that a coach has returned, beside the whole list.',
    'other-profile': (file) => `${file} was made under another profile than the whole list. Leave it out.`,
    'other-month': (file) => `${file} is of another month than the whole list. Leave it out.`,
    'other-handout': (file) =>
      `${file} was sent out from another list than this one. Leave it out, or give the list that it was sent from.`,
    'no-such-layout': (file) => `There is no file ${file}. Check its name and folder.`,
    'bad-layout': (problems) => `The layout file has to be mended: ${problems}.`,
    'bad-profile': (problems) => `The profile has errors: ${problems}`,
  },
  unexpected: () =>
    'An unexpected error occurred in the program and nothing was written. Please report it to support.',
};
