import { counted } from '../../counted';
import type { report as fi } from '../../fi/pane/report';

export const report: typeof fi = {
  notReckoned: 'The key figures have not been computed.',
  reckon: 'Compute the key figures',
  referenceDate: {
    label: 'Reference date',
    help: 'Ages, durations and deadlines are computed for this day.',
    use: 'Use this date',
    used: (date) => `The reference date is now ${date}.`,
  },
  keyFigures: {
    title: 'Key figures',
    name: 'Key figure',
    value: 'Value',
    change: (month) => `Change (${month})`,
  },
  sheets: {
    title: 'Sheets of the summary',
    new: 'new',
    replaced: 'replaced',
    newHelp: 'The sheets are added at the end of the workbook. The client list does not change.',
    replacedHelp: 'The earlier summary is replaced by a new one. The client list does not change.',
  },
  compare: 'Compare with the last result',
  compareHelp: 'Choose last month’s result. Without it, this workbook’s own history is compared with.',
  month: {
    title: 'Workbooks of the month',
    help: {
      excel: 'The workbook opens in a new window: save it. This workbook does not change.',
      page: 'The workbook is downloaded. The opened file does not change.',
    },
    list: 'A month’s list to be filled in',
    listHelp: 'With the clients, coaches and settings of this list.',
    makeList: 'Make the list',
    handout: 'A workbook for a coach',
    handoutHelp:
      'It holds that coach’s clients only. The whole list stays with you: what comes back is merged into it.',
    whole: 'The whole list (stays with you)',
    makeHandout: 'Make the workbook',
    merge: 'Merge what came back',
    mergeHelp: 'Choose the whole list and the returned files at once.',
    made: {
      excel: (file) => `Opened in a new window. Save it as ${file}.`,
      page: (file) => `Downloaded: ${file}.`,
    },
  },
  summarise: 'Make the summary',
  publish: 'Make a summary for publication',
  publishHelp: 'Small counts are hidden so that they cannot be worked out from others. No names.',
  drawn: (count, sheets) => `${counted(count, 'sheet', 'sheets')} made: ${sheets}.`,
};
