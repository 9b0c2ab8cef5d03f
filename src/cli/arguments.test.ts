import { fromIso } from '../core/model/local-date';
import { languageOf, readArguments } from './arguments';
import { UsageError } from './usage-error';

const CHECK = {
  command: 'check',
  input: 'a.xlsx',
  profile: null,
  date: null,
  sheet: null,
  coaches: null,
  report: null,
  previous: null,
  layout: null,
  includeReview: false,
  way: { kind: 'all' },
  conditions: { absences: [], more: [], limit: null, lockedRows: [] },
  force: false,
  quiet: false,
} as const;
const TEMPLATE = {
  command: 'template',
  year: 2021,
  month: 4,
  output: 'b.xlsx',
  profile: null,
  previous: null,
  layout: null,
  force: false,
  quiet: false,
} as const;
const RUN = { ...CHECK, command: 'run', output: 'b.xlsx' } as const;

/** Words parted by single spaces; `''` stands for an empty word. */
function wordsOf(line: string): string[] {
  return line === '' ? [] : line.split(' ').map((word) => (word === "''" ? '' : word));
}

describe('a command line that is understood', () => {
  test.each([
    ['', { command: 'help' }],
    ['help', { command: 'help' }],
    ['--help', { command: 'help' }],
    ['-h run', { command: 'help' }],
    ['run --help', { command: 'help' }],
    ['--version', { command: 'version' }],
    ['profiles', { command: 'profiles' }],
    ['profiles --lang sv', { command: 'profiles' }],
    ['check a.xlsx', CHECK],
    ['template --month 2021-04 -o b.xlsx', TEMPLATE],
    [
      'template --month 2021-04 -o b.xlsx --previous a.xlsx --layout l.json --profile p --force --quiet',
      { ...TEMPLATE, previous: 'a.xlsx', layout: 'l.json', profile: 'p', force: true, quiet: true },
    ],
    ['run a.xlsx -o b.xlsx', RUN],
    ['run a.xlsx -ob.xlsx', RUN],
    ['assign a.xlsx -o b.xlsx', RUN],
    ['assign a.xlsx -o b.xlsx --new-only', { ...RUN, way: { kind: 'new-only' } }],
    ['plan a.xlsx', { ...CHECK, command: 'plan' }],
    [
      'what-if a.xlsx --more 50 --more 100 --limit 90 --lock 12 --absent OV01 --absent OV02',
      {
        ...CHECK,
        command: 'what-if',
        conditions: {
          absences: ['OV01', 'OV02'].map((coach) => ({ coach, from: null, to: null })),
          more: [0.5, 1],
          limit: 90,
          lockedRows: [12],
        },
      },
    ],
    ['run a.xlsx -o b.xlsx --moves 20', { ...RUN, way: { kind: 'rebalance', moves: 20 } }],
    [
      'check a.xlsx --fix -o b.xlsx --accept c17,D20 --changes c.json',
      { ...CHECK, command: 'fix', output: 'b.xlsx', accept: ['C17', 'D20'], changes: 'c.json' },
    ],
    ['check a.xlsx --fix', { ...CHECK, command: 'fix', output: null, accept: [], changes: null }],
    [
      'undo a.xlsx --changes c.json -o b.xlsx',
      { command: 'undo', input: 'a.xlsx', changes: 'c.json', output: 'b.xlsx', force: false, quiet: false },
    ],
    ['run a.xlsx --output b.xlsx', RUN],
    ['run --output=b.xlsx a.xlsx', RUN],
    ['-o b.xlsx run a.xlsx', RUN],
    ['run -o c.xlsx -o b.xlsx a.xlsx', RUN],
    ['run -o b.xlsx -- a.xlsx', RUN],
    ['check -- -a.xlsx', { ...CHECK, input: '-a.xlsx' }],
    ['check a.xlsx --date 2021-03-31', { ...CHECK, date: fromIso('2021-03-31') }],
    ['check a.xlsx --date=2024-02-29', { ...CHECK, date: fromIso('2024-02-29') }],
    ['check a.xlsx --report -', { ...CHECK, report: '-' }],
    ['check a.xlsx --report=-', { ...CHECK, report: '-' }],
    ['check a.xlsx --previous last.xlsx', { ...CHECK, previous: 'last.xlsx' }],
    ['check a.xlsx --layout own.json', { ...CHECK, layout: 'own.json' }],
    ['check a.xlsx --sheet=-x', { ...CHECK, sheet: '-x' }],
    [
      'check a.xlsx --profile p.json --sheet S --coaches c.xlsx --report r.json --include-review --force --quiet',
      {
        ...CHECK,
        profile: 'p.json',
        sheet: 'S',
        coaches: 'c.xlsx',
        report: 'r.json',
        includeReview: true,
        force: true,
        quiet: true,
      },
    ],
  ])('omavalmentaja %s', (line, expected) => {
    expect(readArguments(wordsOf(line))).toEqual(expected);
  });

  test('a word may hold spaces', () => {
    expect(readArguments(['check', 'my list.xlsx', '--sheet', 'Lista 1'])).toMatchObject({
      input: 'my list.xlsx',
      sheet: 'Lista 1',
    });
  });
});

describe('a command line that is not understood', () => {
  test.each([
    ['stroll a.xlsx', 'unknown-command', 'stroll'],
    ['check a.xlsx --sheep S', 'unknown-option', '--sheep'],
    ['check a.xlsx --sheep=S', 'unknown-option', '--sheep'],
    ['check a.xlsx -x', 'unknown-option', '-x'],
    ['check a.xlsx --toString', 'unknown-option', '--toString'],
    ['check a.xlsx --no-force', 'unknown-option', '--no-force'],
    ['run a.xlsx -o', 'option-without-value', '-o'],
    ['run a.xlsx --output', 'option-without-value', '--output'],
    ["run a.xlsx -o ''", 'option-without-value', '-o'],
    ['run a.xlsx --output=', 'option-without-value', '--output'],
    ['run a.xlsx -o --force', 'option-without-value', '-o'],
    ['check a.xlsx --sheet --force', 'option-without-value', '--sheet'],
    ['check a.xlsx --quiet=yes', 'option-without-value', '--quiet'],
    ['run', 'no-input', ''],
    ["check ''", 'no-input', ''],
    ['run -o b.xlsx', 'no-input', ''],
    ['check a.xlsx b.xlsx c.xlsx', 'too-many-inputs', 'b.xlsx c.xlsx'],
    ['run a.xlsx', 'no-output', ''],
    ['template -o b.xlsx', 'no-month', ''],
    ['template --month 2021-04', 'no-output', ''],
    ['check a.xlsx --moves 3', 'way-elsewhere', ''],
    ['check a.xlsx --limit 90', 'conditions-elsewhere', ''],
    ['split a.xlsx -o b --absent OV01', 'conditions-elsewhere', ''],
    ['run a.xlsx -o b.xlsx --more 50', 'more-elsewhere', ''],
    ['plan a.xlsx b.xlsx', 'too-many-inputs', 'b.xlsx'],
    ['run a.xlsx -o b.xlsx --moves 3 --new-only', 'two-ways', ''],
    ['run a.xlsx -o b.xlsx --moves kaikki', 'bad-moves', 'kaikki'],
    ['check a.xlsx --accept C17', 'fix-elsewhere', ''],
    ['check a.xlsx --fix --accept 17', 'bad-cell', '17'],
    ['undo a.xlsx -o b.xlsx', 'no-changes', ''],
    ['undo a.xlsx --changes c.json', 'no-output', ''],
    ['template --month 2021-13 -o b.xlsx', 'bad-month', '2021-13'],
    ['template --month 2021-4 -o b.xlsx', 'bad-month', '2021-4'],
    ['template --month 4/2021 -o b.xlsx', 'bad-month', '4/2021'],
    ['template --month 2021-04-30 -o b.xlsx', 'bad-month', '2021-04-30'],
    ['template a.xlsx --month 2021-04 -o b.xlsx', 'too-many-inputs', 'a.xlsx'],
    ['check a.xlsx --date 31.3.2021', 'bad-date', '31.3.2021'],
    ['check a.xlsx --date=2021-02-29', 'bad-date', '2021-02-29'],
    ['check a.xlsx --date 2021-3-31', 'bad-date', '2021-3-31'],
    ['check a.xlsx --date today', 'bad-date', 'today'],
    ['check a.xlsx --lang de', 'bad-language', 'de'],
    ['profiles --lang FI', 'bad-language', 'FI'],
  ])('omavalmentaja %s: %s', (line, code, detail) => {
    let caught: unknown;
    try {
      readArguments(wordsOf(line));
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(UsageError);
    expect(caught).toMatchObject({ code, detail });
  });
});

test.each([
  ['', 'fi'],
  ['check a.xlsx', 'fi'],
  ['--lang sv check a.xlsx', 'sv'],
  ['check a.xlsx --lang en', 'en'],
  ['check a.xlsx --lang=sv', 'sv'],
  ['check a.xlsx --lang sv --lang en', 'en'],
  ['check a.xlsx --lang de', 'fi'],
  ['check a.xlsx --lang', 'fi'],
  ['stroll --no-such --lang sv', 'sv'],
  ['run a.xlsx -o --lang sv', 'fi'],
  ['check -- --lang sv', 'fi'],
])('the language of “%s” is %s', (line, language) => {
  expect(languageOf(wordsOf(line))).toBe(language);
});
