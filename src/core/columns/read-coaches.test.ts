import type { CellValue } from '../model/cell';
import type { Coach } from '../model/coach';
import { plainGrid } from '../model/grid';
import type { LocalDate } from '../model/local-date';
import { fromIso } from '../model/local-date';
import type { Parse } from '../model/reading';
import { EMPTY, reading, unusable } from '../model/reading';
import { findCoachSheet } from './find-coach-sheet';
import { readCoaches } from './read-coaches';

type Row = readonly CellValue[];

function lookUp(codes: Readonly<Record<string, string>>): Parse<string> {
  return (cell) => {
    const code = typeof cell === 'string' ? codes[cell] : undefined;
    return code === undefined ? unusable('unknown') : reading(code);
  };
}

const PARSERS = {
  language: lookUp({ suomi: 'fi', ruotsi: 'sv', venäjä: 'ru' }),
  municipality: lookUp({ Juva: '178', Pertunmaa: '588', Mäntyharju: '507' }),
  date: ((cell) => {
    if (cell === null) return EMPTY;
    const date = typeof cell === 'string' ? fromIso(cell) : null;
    return date === null ? unusable('unreadable') : reading(date);
  }) satisfies Parse<LocalDate>,
};

const HEADINGS = [
  ...[
    'Omavalmentaja',
    'Tunnus',
    'Työaika %',
    'Enimmäismäärä',
    'Kohderyhmät',
    'Kielet',
    'Kunnat',
    'Poissa alkaen',
  ],
  'Poissa asti',
];

function read(rows: readonly Row[], headings: readonly string[] = HEADINGS) {
  const sheet = findCoachSheet([plainGrid('x', [headings, ...rows])]);
  if (sheet === null) throw new Error('no sheet');
  const { coaches, problems } = readCoaches(sheet, 100, PARSERS);
  return { coaches, problems: problems.map(({ code, row, column }) => `${code} ${column ?? ''}${row}`) };
}

/** The coach of one row, given by heading, and the problems. */
function readOne(cells: Readonly<Record<string, CellValue>>): {
  coach: Coach | undefined;
  problems: readonly string[];
} {
  const row: Readonly<Record<string, CellValue>> = {
    Omavalmentaja: 'Virtanen Matti',
    Tunnus: 'OV01',
    'Työaika %': 100,
    ...cells,
  };
  const { coaches, problems } = read([HEADINGS.map((heading) => row[heading] ?? null)]);
  return { coach: coaches[0], problems };
}

test('a coach is read whole', () => {
  const { coach, problems } = readOne({
    'Työaika %': 50,
    Enimmäismäärä: 40,
    Kohderyhmät: 'nuoret, maahanmuuttajat',
    Kielet: 'suomi, ruotsi ja venäjä',
    Kunnat: 'Mäntyharju, Pertunmaa',
    'Poissa alkaen': '2021-03-01',
    'Poissa asti': '2021-03-31',
  });
  expect(problems).toEqual([]);
  expect(coach).toEqual({
    id: 'OV01',
    name: 'Virtanen Matti',
    fte: 0.5,
    ownLimit: 40,
    specialities: ['youth', 'immigrants'],
    languages: ['fi', 'sv', 'ru'],
    municipalities: ['507', '588'],
    absentFrom: fromIso('2021-03-01'),
    absentTo: fromIso('2021-03-31'),
  });
});

test('a coach of whom only the name and the working time are told is a general one', () => {
  expect(readOne({}).coach).toMatchObject({
    ownLimit: null,
    specialities: [],
    languages: ['fi'],
    municipalities: [],
    absentFrom: null,
    absentTo: null,
  });
});

describe('a wrong cell is a problem and is read on the safe side:', () => {
  test.each<[string, Readonly<Record<string, CellValue>>, Partial<Coach>, string]>([
    ['a missing working time', { 'Työaika %': null }, { fte: 1 }, 'working-time-missing C2'],
    ['an unreadable working time', { 'Työaika %': 'vaihtelee' }, { fte: 0 }, 'working-time-unreadable C2'],
    ['more than full time', { 'Työaika %': 150 }, { fte: 1 }, 'working-time-above-full C2'],
    ['a limit above the profile’s', { Enimmäismäärä: 120 }, { ownLimit: null }, 'own-limit-above-profile D2'],
    [
      'a limit above the profile’s for half a time',
      { 'Työaika %': 50, Enimmäismäärä: 60 },
      { ownLimit: null },
      'own-limit-above-profile D2',
    ],
    ['an unreadable limit', { Enimmäismäärä: 'paljon' }, { ownLimit: null }, 'own-limit-unreadable D2'],
    [
      'an unknown group',
      { Kohderyhmät: 'nuoret, muut' },
      { specialities: ['youth'] },
      'coach-speciality-unknown E2',
    ],
    ['an unknown language', { Kielet: 'suomi, klingon' }, { languages: ['fi'] }, 'coach-language-unknown F2'],
    [
      'an unknown municipality',
      { Kunnat: 'Juva; X' },
      { municipalities: ['178'] },
      'coach-municipality-unknown G2',
    ],
    ['an unreadable absence', { 'Poissa alkaen': 'kesä' }, { absentFrom: null }, 'absence-unreadable H2'],
    [
      'an absence that ends before it begins',
      { 'Poissa alkaen': '2021-03-31', 'Poissa asti': '2020-04-30' },
      { absentFrom: fromIso('2021-03-31'), absentTo: null },
      'absence-ends-before-it-begins I2',
    ],
  ])('%s', (_, cells, coach, problem) => {
    const result = readOne(cells);
    expect(result.coach).toMatchObject(coach);
    expect(result.problems).toEqual([problem]);
  });

  test('a limit of one’s own of 0 and groups that say “all” are no problems', () => {
    const { coach, problems } = readOne({ Enimmäismäärä: '0', Kohderyhmät: 'kaikki' });
    expect(coach).toMatchObject({ ownLimit: 0, specialities: [] });
    expect(problems).toEqual([]);
  });
});

describe('names and ids', () => {
  const idsOf = (rows: readonly Row[]) => read(rows).coaches.map(({ id }) => id);

  test('an id is made from the name where there is none', () => {
    expect(
      idsOf([
        ['Mäkelä-Åberg Päivi', null, 100],
        ['Virtanen Matti', ' OV2 ', 100],
        ['Laine Eeva', 7, 50],
      ]),
    ).toEqual([...['makela-aberg-paivi', 'OV2', '7']]);
  });

  test('an id that another has is replaced', () => {
    const { coaches, problems } = read([
      ['Virtanen Matti', 'OV01', 100],
      ['Laine Eeva', 'ov01', 100],
    ]);
    expect(coaches.map(({ id }) => id)).toEqual(['OV01', 'laine-eeva']);
    expect(problems).toEqual(['coach-id-taken B3']);
  });

  test('a coach named twice has one limit, not two', () => {
    const { coaches, problems } = read([
      ['Virtanen Matti', 'OV01', 100],
      ['Virtanen Matti', 'OV01', 100],
      ['Laine Eeva', null, 100],
      ['LAINE EEVA', null, 100],
    ]);
    expect(coaches.map(({ id }) => id)).toEqual(['OV01', 'laine-eeva']);
    expect(problems).toEqual(['coach-twice 3', 'coach-twice 5']);
  });

  test('two of one name with ids of their own are two', () => {
    expect(
      idsOf([
        ['Virtanen Matti', 'OV01', 100],
        ['Virtanen Matti', 'OV02', 100],
      ]),
    ).toEqual(['OV01', 'OV02']);
  });

  test('without a name the id is the name; without both the row is left out', () => {
    const { coaches, problems } = read([
      [null, 'OV01', 100],
      [null, null, 100],
    ]);
    expect(coaches.map(({ name }) => name)).toEqual(['OV01']);
    expect(problems).toEqual(['coach-without-name A3']);
  });

  test('blank rows and totals are passed over, a remark is told', () => {
    const { coaches, problems } = read([
      ['Virtanen Matti', 'OV01', 100],
      [],
      ['Yhteensä', null, 100],
      ['Päivitetty 3.3.2021'],
    ]);
    expect(coaches).toHaveLength(1);
    expect(problems).toEqual(['coach-row-unclear A5']);
  });
});
