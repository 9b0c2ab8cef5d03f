import type { CellValue } from './model/cell';
import { fromIso } from './model/local-date';
import { isSameWord, ownKey, readOwnHeadings, readOwnWords, wordInRow } from './own-words';
import { fieldParsers } from './values/field-parsers';

const parsers = fieldParsers({
  reference: { municipalities: [], languages: [], countries: [], postcodes: new Map(), holidays: new Set() },
  referenceDate: fromIso('2021-03-31')!,
  dateSystem: 1900,
  coaches: [],
  employmentCodes: ['02'],
  referrals: [],
});

const rowsOf = (...rows: readonly (readonly [key: string, value: CellValue])[]) =>
  rows.map(([key, value], index) => ({ key, value, row: index + 20 }));

/** Rule, row and column of findings, with their parameters. */
const told = (findings: ReturnType<typeof readOwnHeadings>['findings']) =>
  findings.map(({ rule, row, column, params }) => [rule, `${column}${row}`, params]);

describe('the key of a row', () => {
  test.each([
    ['heading.municipality', 'heading', 'municipality'],
    [' Otsikko.Kotikunta ', 'heading', 'municipality'],
    ['rubrik.hemkommun', 'heading', 'municipality'],
    ['heading.lastName', 'heading', 'lastName'],
    ['word.benefit', 'word', 'benefit'],
    ['sana.Etuus', 'word', 'benefit'],
    ['ord.förmån', 'word', 'benefit'],
    ['word.mother tongue', 'word', 'motherTongue'],
    ['word.lastName', 'word', null],
    ['heading.', 'heading', null],
    ['heading.colour', 'heading', null],
  ] as const)('%s is a %s of %s', (key, kind, field) => {
    expect(ownKey(key)).toEqual({ kind, field });
  });

  test.each(['coachLimitPerFte', 'rules.name-format', 'words.benefit', 'heading', ''])(
    '%s is of another row',
    (key) => {
      expect(ownKey(key)).toBeNull();
    },
  );
});

describe('own headings', () => {
  test('are read from rows and parts of rows, each once', () => {
    const { headings, findings } = readOwnHeadings(
      rowsOf(
        ['heading.municipality', 'Kotipaikka | Asuu;kotipaikka:'],
        ['otsikko.etuus', ' Raha\u00A0 '],
        ['heading.notes', null],
        ['word.benefit', 'a = tmt'],
      ),
    );
    expect(headings).toEqual([
      { field: 'municipality', heading: 'Kotipaikka' },
      { field: 'municipality', heading: 'Asuu' },
      { field: 'benefit', heading: 'Raha' },
    ]);
    expect(findings).toEqual([]);
  });

  test('that cannot be used are told of with their cell, and the rest goes on', () => {
    const { headings, findings } = readOwnHeadings(
      rowsOf(
        ['heading.colour', 'Väri'],
        ['heading.notes', 'Hetu | Muuta'],
        ['heading.benefit', 'Muuta'],
        ['heading.benefit', '!?'],
        ['heading.coach', 'Oma'],
        ['heading.coach', { error: '#N/A' }],
      ),
    );
    expect(headings).toEqual([
      { field: 'notes', heading: 'Muuta' },
      { field: 'coach', heading: 'Oma' },
    ]);
    expect(told(findings)).toEqual([
      ['settings-unknown-key', 'A20', {}],
      ['own-heading-taken', 'B21', { field: 'personId' }],
      ['own-heading-taken', 'B22', { field: 'notes' }],
      ['settings-bad-value', 'B23', { key: 'heading.benefit' }],
      ['settings-bad-value', 'B25', { key: 'heading.coach' }],
    ]);
  });
});

describe('own words', () => {
  test('are read from rows, each once', () => {
    const { words, findings } = readOwnWords(
      rowsOf(
        ['word.benefit', 'Tuki A = työmarkkinatuki'],
        ['sana.etuus', 'tuki a=tmt'],
        ['word.benefit', 'a=b = pp'],
        ['word.serviceNeed', null],
        ['heading.benefit', 'Raha'],
      ),
      parsers,
    );
    expect(words).toEqual([
      { field: 'benefit', word: 'Tuki A', meaning: 'työmarkkinatuki' },
      { field: 'benefit', word: 'a=b', meaning: 'pp' },
    ]);
    expect(findings).toEqual([]);
  });

  test('that cannot be used are told of with their cell, and the rest goes on', () => {
    const { words, findings } = readOwnWords(
      rowsOf(
        ['word.colour', 'a = b'],
        ['word.lastName', 'a = b'],
        ['word.benefit', 'työmarkkinatuki'],
        ['word.benefit', 'a = '],
        ['word.benefit', 3],
        ['word.benefit', 'a = opintotuki'],
        ['word.benefit', 'a = työmarkinatuki'],
        ['word.nonDisclosure', 'a = ehkä'],
        ['word.benefit', 'A = tmt'],
        ['word.benefit', 'a = pp'],
      ),
      parsers,
    );
    expect(words).toEqual([{ field: 'benefit', word: 'A', meaning: 'tmt' }]);
    expect(told(findings)).toEqual([
      ['settings-unknown-key', 'A20', {}],
      ['settings-unknown-key', 'A21', {}],
      ['settings-bad-value', 'B22', { key: 'word.benefit' }],
      ['settings-bad-value', 'B23', { key: 'word.benefit' }],
      ['settings-bad-value', 'B24', { key: 'word.benefit' }],
      ['own-word-unclear', 'B25', { field: 'benefit' }],
      ['own-word-unclear', 'B26', { field: 'benefit', suggestion: 'työmarkkinatuki' }],
      ['own-word-unclear', 'B27', { field: 'nonDisclosure' }],
      ['own-word-twice', 'B29', { field: 'benefit' }],
    ]);
  });

  test('chosen in the pane stand in no row of a sheet', () => {
    const { findings } = readOwnWords([{ key: 'word.benefit', value: 'a = opintotuki', row: 0 }], parsers);
    expect(findings).toMatchObject([{ rule: 'own-word-unclear', row: null, column: null }]);
  });

  test('are the same where field and text are', () => {
    const word = wordInRow({ key: 'sana.etuus', value: 'Tuki – A = tmt' })!;
    expect(isSameWord(word, { field: 'benefit', word: 'tuki - a' })).toBe(true);
    expect(isSameWord(word, { field: 'serviceNeed', word: 'tuki - a' })).toBe(false);
    expect(isSameWord(word, { field: 'benefit', word: 'tuki a' })).toBe(false);
  });
});
