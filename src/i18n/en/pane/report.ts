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
  summarise: 'Make the summary',
  publish: 'Make a summary for publication',
  publishHelp: 'Small counts are hidden so that they cannot be worked out from others. No names.',
  drawn: (count, sheets) => `${counted(count, 'sheet', 'sheets')} made: ${sheets}.`,
};
