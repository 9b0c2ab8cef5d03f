import { counted } from '../counted';
import type { taskpane as fi } from '../fi/taskpane';

/** Texts of the task pane. */
export const taskpane: typeof fi = {
  title: 'Omavalmentaja',
  /** In a plain browser page, without Excel. */
  standalone: 'Open this pane in Excel: it works in the workbook that is open there.',
  buttons: {
    check: 'Check the list',
    complete: 'Complete the list',
    assign: 'Share out to coaches',
    summarise: 'Make the summary',
    undo: 'Undo the last',
  },
  working: 'Working …',
  /** The switch of the pane, and what is told when it is turned on or off. */
  watch: {
    label: 'Check while typing',
    on: 'Rows are checked as they are changed.',
    off: 'Rows are no longer checked while you type.',
  },
  interrupted: {
    text: 'The previous work was cut off. Finish it or take it back before you go on.',
    finish: 'Finish',
    rollBack: 'Take back',
    settled: 'The interrupted work is settled.',
  },
  results: {
    check: (clients, errors, warnings, marked) =>
      `Checked ${counted(clients, 'client', 'clients')}: ${counted(errors, 'error', 'errors')} and ${counted(warnings, 'warning', 'warnings')}. Marked ${counted(marked, 'cell', 'cells')}.`,
    checkClean: (clients) => `Checked ${counted(clients, 'client', 'clients')}. The list is in order.`,
    complete: (cells, yes, no, review) =>
      `Filled ${counted(cells, 'cell', 'cells')} at the right of the list. Membership: yes ${yes}, no ${no}, review ${review}.`,
    assign: (clients, coaches, changes) =>
      `Shared ${counted(clients, 'client', 'clients')} out to ${coaches} coaches; ${changes} change coach.`,
    without: (clients) =>
      `${counted(clients, 'client', 'clients')} left without a coach: there are too few places.`,
    plainRange:
      'The list is no Excel table. Make it one (Insert – Table), and its rows stay together when sorted.',
    lostRows: (rows) => `${counted(rows, 'row', 'rows')} changed during the work and were not filled.`,
    summarise: (sheets) => `Done: ${sheets}.`,
    undone: (command) => `Taken back: ${command}.`,
    nothingToUndo: 'There is nothing to take back.',
  },
};
