import type { usage as fi } from '../fi/usage';

/** What is wrong with a command line, in English. See the Finnish texts. */
export const usage: typeof fi = {
  'unknown-command': (word) => `There is no command “${word}”. Help: omavalmentaja --help.`,
  'unknown-option': (word) => `There is no option “${word}”. Help: omavalmentaja --help.`,
  'public-elsewhere': () =>
    'The option --public belongs to the command summary only. Help: omavalmentaja --help.',
  'option-without-value': (word) =>
    `The option “${word}” lacks its value or cannot have one. Help: omavalmentaja --help.`,
  'no-input': () => 'Give the file to be read, for example: omavalmentaja run list.xlsx -o result.xlsx',
  'too-many-inputs': (words) => `Give only one file to be read; too many are: ${words}`,
  'no-output': () => 'Give the result file with the option -o, for example: -o result.xlsx',
  'output-is-input': (file) =>
    `The result cannot be written over the file ${file} that is to be read. Give another name.`,
  'report-is-output': (file) =>
    `The result and the report cannot be written to the same file ${file}. Give another name.`,
  'no-month': () => 'Give the month with --month in the form 2021-04.',
  'bad-month': (word: string) => `“${word}” is not a month. Write it as 2021-04.`,
  'bad-date': (word) => `“${word}” is not a date. Write it in the form 2021-03-31.`,
  'fix-elsewhere': () =>
    'The options --accept and --changes go with check only together with --fix. Help: omavalmentaja --help.',
  'no-changes': () => 'Give the file of repairs with --changes, for example: --changes repairs.json',
  'bad-cell': (word: string) =>
    `“${word}” is no cell. List the cells with commas between them, for example: --accept C17,D20`,
  'way-elsewhere': () =>
    'The options --new-only and --moves go only with run, assign, what-if and plan. Help: omavalmentaja --help.',
  'two-ways': () => 'Give either --new-only or --moves, not both.',
  'bad-moves': (word) =>
    `“${word}” is no number. Write how many clients may change coach, for example: --moves 20`,
  'conditions-elsewhere': () =>
    'The options --absent, --limit and --lock go only with run, assign, what-if and plan. Help: omavalmentaja --help.',
  'more-elsewhere': () =>
    'The option --more goes only with what-if. Add a new coach to the sheet of coaches.',
  'bad-absence': (word) =>
    `“${word}” is no absence. Write for example: --absent "Virtanen Matti=2021-04-01..2021-06-30"`,
  'bad-more': (word) =>
    `“${word}” is no working time. Write a percentage from 1 to 100, for example: --more 50`,
  'bad-limit': (word) =>
    `“${word}” cannot be a limit. Write a whole number from 0 to 100, for example: --limit 90`,
  'bad-row': (word) => `“${word}” is no row. List row numbers with commas, for example: --lock 12,15`,
  'unknown-coach': (name) =>
    `There is no coach “${name}”, or several have the name. Write the name or the id as in the sheet of coaches.`,
  'no-client-on-row': (row) => `There is no client on row ${row}. Check the row number.`,
  'nobody-to-keep': (row) => `The client on row ${row} has no coach to keep.`,
  'bad-language': (word) => `There is no language “${word}”. The languages are fi, sv and en.`,
};
