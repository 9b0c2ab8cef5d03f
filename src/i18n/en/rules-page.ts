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
  further: {
    completion: {
      title: 'Completion',
      intro:
        'Columns that staff fill by hand are compared with what the program worked out. How grave this is can be set, as for the rules of the check.',
    },
    placement: {
      title: 'Assignment',
      intro:
        'How grave this is cannot be set: the limit of a coach is never broken, so a lock that does not fit into it is always told of as an error.',
    },
    coaches: {
      title: 'The sheet of coaches',
      intro:
        'Findings about the sheet of coaches (`Valmentajat`, `Coaches`). How grave they are cannot be set: something was not read, or was read otherwise than it is written, and the assignment depends on it.',
    },
    settings: {
      title: 'The sheet of settings and the profile',
      intro:
        'Findings about the sheet of settings (`Asetukset`, `Settings`) and the file of a profile. How grave they are cannot be set: a setting does not hold as it is written.',
    },
  },
  change: {
    title: 'Changing a rule',
    paragraphs: [
      'A rule can be made graver or milder, or turned off, in two places. The sheet `Asetukset` (`Settings`) goes before the profile.',
      '- **The sheet `Asetukset` (`Settings`):** the key of the row is `rules.` and the id of the rule, for example `rules.name-format`. The value is `error`, `warning`, `info` or `off`; the same words will do in Finnish and Swedish too.\n- **The file of a profile (JSON):** for example `"rules": { "name-format": "off" }`. The value is `error`, `warning`, `info` or `off`. No other words will do, and a profile that has some is refused.',
      'The rules of the check can be set, and the finding `staff-value-differs`. The others cannot, nor can `coach-over-limit` and `lock-over-limit`: they are errors, as the limit is never broken.',
      'Where a column or something else that a rule needs is missing, it does not run. The check tells which were not made, and why.',
    ],
  },
  refusals: {
    title: 'When a list is not read',
    intro: 'The program stops, says why in one sentence and writes nothing.',
  },
};
