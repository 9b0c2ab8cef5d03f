import { counted } from '../counted';
import type { engine as fi } from '../fi/engine';

/** What the pane and the ribbon tell of the work, in English. See the Finnish texts. */
export const engine: typeof fi = {
  work: {
    read: 'Reading the workbook …',
    match: 'Looking for the client list …',
    validate: 'Checking …',
    enrich: 'Completing the data …',
    decide: 'Deciding who belongs to the target group …',
    assign: 'Sharing out clients …',
    summarise: 'Working out the summary …',
    mark: 'Marking cells …',
    repair: 'Mending cells …',
    fill: 'Writing columns …',
    draw: 'Making sheets …',
    undo: 'Taking back …',
    open: 'Opening the file …',
    write: 'Writing …',
  },
  commands: {
    check: 'Mark findings',
    repair: 'Mend cells',
    complete: 'Complete the list',
    assign: 'Share out to coaches',
    summarise: 'Make the summary',
  },
  results: {
    check: (clients, errors, warnings, marked) =>
      `Checked ${counted(clients, 'client', 'clients')}: ${counted(errors, 'error', 'errors')} and ${counted(warnings, 'warning', 'warnings')}. Marked ${counted(marked, 'cell', 'cells')}.`,
    checkClean: (clients) => `Checked ${counted(clients, 'client', 'clients')}. The list is in order.`,
    repair: (cells) => `Mended ${counted(cells, 'cell', 'cells')}.`,
    complete: (cells, yes, no, review) =>
      `Filled ${counted(cells, 'cell', 'cells')} to the right of the list. Membership: yes ${yes}, no ${no}, review ${review}.`,
    assign: (clients, coaches, changes) =>
      `Shared out ${counted(clients, 'client', 'clients')} to ${coaches} coaches; the coach changes for ${counted(changes, 'client', 'clients')}.`,
    without: (clients) =>
      `${counted(clients, 'client is', 'clients are')} left without a coach: there are not enough places.`,
    plainRange:
      'The list is not an Excel table. Make it one (Insert – Table), and rows stay together when they are sorted.',
    lostRows: (rows) => `${counted(rows, 'row', 'rows')} changed meanwhile, and nothing was written there.`,
    summarise: (sheets) => `Made: ${sheets}.`,
    undone: (command) => `Taken back: ${command}.`,
    nothingToUndo: 'There is nothing to take back.',
  },
  stale: {
    edited: 'the cell was changed meanwhile',
    'row-gone': 'the row can no longer be found',
    'row-ambiguous': 'there are several rows alike',
  },
  /** Why a rule did not run; `fields` are the columns of which one would do. */
  notRun: {
    off: () => 'turned off in the settings',
    'missing-column': (fields: string) => `the column is missing: ${fields}`,
    'no-coaches': () => 'there is no sheet of coaches',
    'no-previous': () => 'last month’s result was not given',
  },
  place: {
    file: 'the whole file',
    row: (row) => `row ${row}`,
    column: (letter) => `column ${letter}`,
  },
  choices: {
    'longest-unemployed': 'longest unemployment first',
    'longest-job-search': 'longest job search first',
  },
  resultName: (name, date) => `${name} – omavalmentaja ${date}.xlsx`,
};
