import type { shell as fi } from '../../fi/pane/shell';

export const shell: typeof fi = {
  title: 'Omavalmentaja',
  steps: {
    list: 'List',
    check: 'Check',
    complete: 'Complete',
    assign: 'Share out',
    report: 'Report',
  },
  stepsLabel: 'Steps',
  step: (number, of, name) => `Step ${number} of ${of}: ${name}`,
  next: (name) => `Next: ${name}`,
  pages: { settings: 'Settings', history: 'History', help: 'Help' },
  pagesLabel: 'Other pages',
  back: 'Back',
  working: 'Working …',
  cancel: 'Cancel',
  cancelling: 'Cancelling …',
  retry: 'Try again',
  close: 'Close this message',
  undo: 'Undo',
  waiting: 'Excel is not answering right now. If a cell is being edited, press Enter or Esc.',
  interrupted: {
    title: 'Earlier work was left unfinished',
    text: 'Finish it or take it back before you go on.',
    finish: 'Finish',
    rollBack: 'Take back',
    settled: 'The unfinished work has been settled.',
  },
  unsupported: {
    title: 'This Excel is too old',
    text: 'Omavalmentaja needs Excel 2021, Microsoft 365 or Excel on the web. Ask your administrator to update Excel. Until then the list can be handled as a file in a browser.',
  },
  fromDisk: {
    title: 'Open the page by its web address',
    text: 'A browser does not let the program work when the page is opened straight from a disk. Ask your administrator for its address. Even then, your file is handled in your own browser alone.',
  },
  broken: {
    title: 'The pane did not start',
    text: 'Close the pane and open it again. The workbook is as it was.',
  },
};
