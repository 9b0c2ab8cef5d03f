import type { help as fi } from '../../fi/pane/help';

export const help: typeof fi = {
  steps: {
    title: 'Steps',
    intro: 'The steps can be done in any order, and each is useful alone.',
    list: 'Finds the client list and its columns. Asks you what it is not sure of.',
    check:
      'Shows errors and warnings with their cells. Mends what can be mended safely, once you have seen the changes.',
    complete:
      'Adds columns beside the list, such as age and deadline, and says with reasons who belongs to the target group.',
    assign: 'Proposes a coach for every client. The limit is never broken.',
    report: 'Makes the monthly summary as sheets of its own.',
  },
  safe: {
    title: 'The workbook is yours',
    text: 'The program always shows first how many cells change. Every change can be undone on the page History.',
  },
  keys: {
    title: 'Keys',
    key: 'Key',
    does: 'What it does',
    excel: [
      ['F6', 'between the pane and the sheet'],
      ['Tab', 'to the next place, Shift + Tab to the one before'],
      ['Enter', 'presses the button'],
      ['Arrows', 'one row at a time in a list'],
    ],
    page: [
      ['Tab', 'to the next place, Shift + Tab to the one before'],
      ['Enter', 'presses the button'],
      ['Arrows', 'one cell or row at a time'],
      ['Home, End', 'to the beginning or end of the row'],
      ['Ctrl + Home', 'to the beginning of the sheet, Ctrl + End to its end'],
    ],
  },
  privacy: {
    title: 'Privacy',
    excel: 'The details of clients stay in the workbook. Nothing is sent anywhere.',
    page: 'The file is handled in your browser. It does not leave this computer.',
    more: 'More about privacy',
  },
  support: {
    title: 'Support',
    text: 'Ask the main user or IT support of your own organisation first. Do not send identity codes or pictures of the list.',
    more: 'What to tell when you ask for help',
  },
};
