import type { rulesPage as fi } from '../fi/rules-page';

/** Words of docs/rules.md in English. */
export const rulesPage: typeof fi = {
  title: 'Rules',
  intro:
    'How the program checks a list. A rule has the same id in the report, in a profile and in the settings. *Error*: the value cannot be used. *Warning*: it is used, but look. *Info*: a repair, or for your information.',
  levels: {
    file: 'File',
    header: 'Columns',
    cell: 'Cell',
    row: 'Row',
    list: 'The whole list',
    later: 'Completion and assignment',
  },
  repairs: {
    safe: 'mended at once',
    doubtful: 'a proposal that a person accepts',
    none: 'a person mends it',
  },
  fields: 'columns',
  why: 'Why',
  example: 'Example',
  resolve: 'What to do',
  source: 'Source',
  others: {
    title: 'The sheets of coaches and settings',
    intro: 'These cannot be changed in the settings.',
  },
  change: {
    title: 'Changing a rule',
    text: 'The part `rules` of a profile, or a row `rules.<id>` of the sheet of settings, makes a rule graver or milder or turns it off: `error`, `warning`, `info` or `off`. Where a column or something else that a rule needs is missing, it does not run; the check tells which were not made, and why.',
  },
  refusals: {
    title: 'When a list is not read',
    intro: 'The program stops, says why in one sentence and writes nothing.',
  },
};
