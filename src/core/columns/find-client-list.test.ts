import type { CellValue } from '../model/cell';
import type { CellRange, Grid, GridTable } from '../model/grid';
import { plainGrid } from '../model/grid';
import { chooseClientList, findClientLists } from './find-client-list';
import { ownFieldOf } from './own-headings';

type Row = readonly CellValue[];

const OPEN_SAVONLINNA = [
  ...[
    'Sukunimi',
    'Etunimet',
    'Hetu',
    'Kotikunta',
    'Postinro',
    'Puh.',
    'S-posti',
    'Äidinkieli',
    'Kansalaisuus',
  ],
  ...['Etuus', 'Työll.koodi', 'Työnhaku alkanut', 'Työttömyys alk.', 'Omavalmentaja', 'Huom!'],
];
const OPEN_MIKKELI = [
  ...['HENKILÖTUNNUS', 'SUKUNIMI', 'ETUNIMI', 'ÄIDINK.', 'KANS.', 'Asiakkaan kotikunta', 'POSTINUMERO'],
  ...[
    'Puhelinnumero',
    'Sähköpostiosoite',
    'Työllisyyskoodi',
    'Maksettava etuus',
    'TH alkamispvm',
    'Työtön alkaen',
  ],
  'Vastuuvalmentaja',
];
const SWEDISH = [
  'Efternamn',
  'Förnamn',
  'Personbeteckning',
  'Hemkommun',
  'Modersmål',
  'Medborgarskap',
  'Förmån',
];
const ENGLISH = ['Client name', 'Date of birth', 'Municipality', 'Native language', 'Citizenship', 'Benefit'];

const VALUES: Readonly<Record<string, CellValue>> = {
  Hetu: '010190-900P',
  HENKILÖTUNNUS: '010190-900P',
  Personbeteckning: '010190-900P',
  'Date of birth': '1.1.1990',
  'Työnhaku alkanut': 44_000,
  'Työttömyys alk.': '1.2.2020',
  'TH alkamispvm': '1.2.2020',
  'Työtön alkaen': 43_822,
  Postinro: '57100',
  POSTINUMERO: 50100,
  'Puh.': '044 5550000',
  Puhelinnumero: '044 5550000',
  'S-posti': 'a@example.fi',
  Sähköpostiosoite: 'a@example.fi',
};

function clients(headings: readonly string[], count: number): readonly Row[] {
  return Array.from({ length: count }, () => headings.map((heading) => VALUES[heading] ?? 'teksti'));
}

function found(...grids: readonly Grid[]) {
  const choice = chooseClientList(findClientLists(grids, new Set()));
  if (choice.kind !== 'found') throw new Error(choice.kind);
  return choice.candidate;
}

function kindOf(...grids: readonly Grid[]) {
  return chooseClientList(findClientLists(grids, new Set())).kind;
}

function fieldsOf(grid: Grid): Readonly<Record<string, string>> {
  return Object.fromEntries(
    found(grid).columns.flatMap(({ heading, field }) => (field === null ? [] : [[field, heading]])),
  );
}

const range = (firstRow: number, lastRow: number, firstColumn: number, lastColumn: number): CellRange => ({
  firstRow,
  lastRow,
  firstColumn,
  lastColumn,
});

describe('the columns of the open lists', () => {
  test('Savonlinna', () => {
    const grid = plainGrid('x', [
      ['Työllisyyden kuntakokeilu – asiakaslista'],
      ['Tilanne 31.3.2021'],
      [],
      OPEN_SAVONLINNA,
      ...clients(OPEN_SAVONLINNA, 5),
    ]);
    expect(found(grid).headerRow).toBe(3);
    expect(fieldsOf(grid)).toEqual({
      lastName: 'Sukunimi',
      firstNames: 'Etunimet',
      personId: 'Hetu',
      municipality: 'Kotikunta',
      postalCode: 'Postinro',
      phone: 'Puh.',
      email: 'S-posti',
      motherTongue: 'Äidinkieli',
      nationality: 'Kansalaisuus',
      benefit: 'Etuus',
      employmentCode: 'Työll.koodi',
      jobSearchStart: 'Työnhaku alkanut',
      unemploymentStart: 'Työttömyys alk.',
      coach: 'Omavalmentaja',
    });
  });

  test('Mikkeli', () => {
    expect(fieldsOf(plainGrid('x', [OPEN_MIKKELI, ...clients(OPEN_MIKKELI, 5)]))).toEqual({
      personId: 'HENKILÖTUNNUS',
      lastName: 'SUKUNIMI',
      firstNames: 'ETUNIMI',
      motherTongue: 'ÄIDINK.',
      nationality: 'KANS.',
      municipality: 'Asiakkaan kotikunta',
      postalCode: 'POSTINUMERO',
      phone: 'Puhelinnumero',
      email: 'Sähköpostiosoite',
      employmentCode: 'Työllisyyskoodi',
      benefit: 'Maksettava etuus',
      jobSearchStart: 'TH alkamispvm',
      unemploymentStart: 'Työtön alkaen',
      coach: 'Vastuuvalmentaja',
    });
  });
});

describe('the header row is found', () => {
  const rows = clients(SWEDISH, 4);
  test.each<[string, number, readonly Row[]]>([
    ['in the first row', 0, [SWEDISH, ...rows]],
    ['below title rows', 3, [['Klientlista'], ['Läget 31.3.2021'], [], SWEDISH, ...rows]],
    ['in row 12', 11, [...Array<Row>(11).fill([]), SWEDISH, ...rows]],
    [
      'in row 30, below a table of coaches',
      29,
      [
        ['Omavalmentaja', 'Puhelin', 'Sähköposti'],
        ...Array<Row>(28).fill(['Virtanen Matti', '044 5550000', 'v@example.fi']),
        SWEDISH,
        ...rows,
      ],
    ],
    ['in row 50', 49, [...Array<Row>(49).fill([]), SWEDISH, ...rows]],
    ['at its first place where it is repeated', 1, [['Lista'], SWEDISH, ...rows, SWEDISH, ...rows]],
  ])('%s', (_, headerRow, cells) => {
    expect(found(plainGrid('x', cells)).headerRow).toBe(headerRow);
  });

  test('not after row 50', () => {
    expect(kindOf(plainGrid('x', [...Array<Row>(50).fill([]), SWEDISH, ...rows]))).toBe('none');
  });

  test('below the merged titles of groups, with their help', () => {
    const grid: Grid = {
      ...plainGrid('x', [
        ['Asiakaslista, kuntakokeilu'],
        ['Henkilö', null, null, 'Työnhaku', null, 'Huoltaja', null],
        ['Sukunimi', 'Hetu', 'Kotikunta', 'Alkanut', 'Etuus', 'Nimi', 'Puhelin'],
        ...Array<Row>(3).fill(['Virtanen', '010190-900P', 'Juva', 44_000, 'tmt', 'Virtanen', '044 5550000']),
      ]),
      merges: [range(0, 0, 0, 6), range(1, 1, 0, 2), range(1, 1, 3, 4), range(1, 1, 5, 6)],
    };
    expect(found(grid).headerRow).toBe(2);
    expect(found(grid).columns.map(({ field }) => field)).toEqual([
      ...['lastName', 'personId', 'municipality', 'jobSearchStart', 'benefit', null, null],
    ]);
  });

  test('where some headings are merged downwards over the second row', () => {
    const grid: Grid = {
      ...plainGrid('x', [
        ['Sukunimi', 'Hetu', 'Kotikunta', 'Etuus', 'Työnhaku', null],
        [null, null, null, null, 'alkanut', 'päättynyt'],
        ...Array<Row>(3).fill(['Virtanen', '010190-900P', 'Juva', 'tmt', 44_000, null]),
      ]),
      merges: [...[0, 1, 2, 3].map((column) => range(0, 1, column, column)), range(0, 0, 4, 5)],
    };
    expect(found(grid).headerRow).toBe(1);
    expect(fieldsOf(grid)).toEqual({
      lastName: 'Sukunimi',
      personId: 'Hetu',
      municipality: 'Kotikunta',
      benefit: 'Etuus',
      jobSearchStart: 'alkanut',
    });
  });

  test('with the help of an Excel table, where rows above look like it', () => {
    const table: GridTable = { name: 'T', range: range(3, 7, 0, 3), hasHeader: true, hasTotals: false };
    const grid: Grid = {
      ...plainGrid('x', [
        ['Hetu', 'Sukunimi', 'Kotikunta', 'Etuus', 'Äidinkieli'],
        ['pakollinen', 'pakollinen', 'virallinen', 'nykyinen', ''],
        [],
        ['Hetu', 'Sukunimi', 'Kotikunta', 'Etuus'],
        ...Array<Row>(4).fill(['010190-900P', 'Virtanen', 'Juva', 'tmt']),
      ]),
      tables: [table],
    };
    expect(found(grid).headerRow).toBe(3);
  });
});

describe('the columns of a list', () => {
  test('may begin after blank ones and hold identity codes under no heading', () => {
    const grid = plainGrid('x', [
      [null, null, 'Sukunimi', '', 'Kotikunta', 'Etuus'],
      ...Array<Row>(3).fill([null, null, 'Virtanen', '010190-900P', 'Juva', 'tmt']),
    ]);
    expect(found(grid).columns.map(({ column, field }) => [column, field])).toEqual([
      [2, 'lastName'],
      [3, 'personId'],
      [4, 'municipality'],
      [5, 'benefit'],
    ]);
  });

  test('are in use where only the first row below the header has a value', () => {
    const grid = plainGrid('x', [
      ['Sukunimi', 'Kotikunta', 'Etuus'],
      ['Virtanen', 'Juva', 'tmt', '010190-900P'],
    ]);
    expect(found(grid).columns.map(({ field }) => field)).toEqual([
      'lastName',
      'municipality',
      'benefit',
      'personId',
    ]);
  });

  test('go on behind an empty column, but another table beside it is left out', () => {
    const grid = plainGrid('x', [
      ['Hetu', 'Nimi', null, 'Kotikunta', 'Etuus', null, 'Koodi', 'Selite'],
      ['010190-900P', 'Virtanen Matti', null, 'Juva', 'tmt', null, '02', 'työtön'],
      ['020285-901D', 'Mäkinen Maija', null, 'Juva', 'tmt', null, '03', 'lomautettu'],
    ]);
    expect(found(grid).columns.map(({ column }) => column)).toEqual([0, 1, 3, 4]);
    expect(found(grid).beside.map(({ column, field }) => [column, field])).toEqual([
      [6, null],
      [7, null],
    ]);
  });

  test('an English list of names without identity codes', () => {
    expect(fieldsOf(plainGrid('x', [ENGLISH, ...clients(ENGLISH, 3)]))).toEqual({
      fullName: 'Client name',
      birthDate: 'Date of birth',
      municipality: 'Municipality',
      motherTongue: 'Native language',
      nationality: 'Citizenship',
      benefit: 'Benefit',
    });
  });

  test('a hidden column is a column', () => {
    const grid: Grid = { ...plainGrid('x', [SWEDISH, ...clients(SWEDISH, 3)]), hiddenColumns: new Set([2]) };
    expect(found(grid).columns[2]?.field).toBe('personId');
  });
});

describe('what is no client list', () => {
  test.each<[string, readonly Row[]]>([
    ['an empty sheet', []],
    ['instructions', [['Täytä lista kuukausittain.'], ['Kysy lisää: esimies']]],
    [
      'coaches',
      [
        ['Omavalmentaja', 'Tunnus', 'Työaika %', 'Kohderyhmät', 'Kielet', 'Kunnat'],
        ['Virtanen Matti', 'OV01', 100, 'nuoret', 'suomi', null],
      ],
    ],
    [
      'coaches with contact details',
      [
        ['Nimi', 'Puhelin', 'Sähköposti', 'Kunta', 'Työaika'],
        ['Virtanen Matti', '044 5550000', 'v@example.fi', 'Juva', 100],
      ],
    ],
    [
      'a summary',
      [
        ['Kotikunta', 'Etuus', 'Äidinkieli', 'Asiakkaita'],
        ['Juva', 'tmt', 'suomi', 12],
      ],
    ],
    [
      'findings',
      [
        ['Rivi', 'Sarake', 'Kenttä', 'Vakavuus', 'Huomio'],
        [5, 'C', 'Hetu', 'virhe', 'Tarkistusmerkki'],
      ],
    ],
    [
      'employment codes',
      [
        ['Koodi', 'Nimi', 'Selite'],
        ['00', 'Työtön', ''],
        ['02', 'Lomautettu', ''],
      ],
    ],
    [
      'municipalities',
      [
        ['Kuntakoodi', 'Kunta', 'Maakunta'],
        ['740', 'Savonlinna', 'Etelä-Savo'],
      ],
    ],
  ])('%s', (_, cells) => {
    expect(kindOf(plainGrid('Asiakaslista', cells))).toBe('none');
  });
});

describe('of several sheets', () => {
  const list = (sheet: string, count: number, headings: readonly string[] = OPEN_SAVONLINNA) =>
    plainGrid(sheet, [headings, ...clients(headings, count)]);

  test('the list is found whatever its name and place', () => {
    const coaches = plainGrid('Asiakkaat', [
      ['Omavalmentaja', 'Tunnus', 'Työaika %'],
      ['Virtanen Matti', 'OV01', 100],
    ]);
    expect(found(plainGrid('Ohje', [['Ohje']]), coaches, list('Taul3', 10)).grid.sheet).toBe('Taul3');
  });

  test('two months of one list are a tie that names both', () => {
    const choice = chooseClientList(
      findClientLists([list('Helmikuu', 90), list('Maaliskuu', 100)], new Set()),
    );
    expect(choice.kind).toBe('tie');
    expect(choice.kind === 'tie' && choice.candidates.map(({ grid }) => grid.sheet)).toEqual([
      'Maaliskuu',
      'Helmikuu',
    ]);
  });

  test('a list beats an old copy of far fewer rows', () => {
    expect(found(list('Vanha', 40), list('Uusi', 100)).grid.sheet).toBe('Uusi');
  });

  test('a list beats an extract with few of its columns', () => {
    expect(
      found(list('Poiminta', 100, ['Sukunimi', 'Hetu', 'Kotikunta']), list('Lista', 100)).grid.sheet,
    ).toBe('Lista');
  });

  test('a list beats an example with more columns but three rows', () => {
    expect(found(list('Malli', 3), list('Lista', 800, SWEDISH)).grid.sheet).toBe('Lista');
  });

  test('two lists side by side are a tie', () => {
    const both = plainGrid('x', [
      [...SWEDISH, null, ...SWEDISH],
      ...clients([...SWEDISH, '', ...SWEDISH], 5).map((row) =>
        row.map((cell, index) => (index === 7 ? null : cell)),
      ),
    ]);
    expect(kindOf(both)).toBe('tie');
  });

  test('a header without rows is a list where there is no other', () => {
    expect(found(list('Tyhjä', 0)).grid.sheet).toBe('Tyhjä');
    expect(found(list('Tyhjä', 0), list('Lista', 5)).grid.sheet).toBe('Lista');
  });

  test('a sheet of this program’s earlier results counts without the columns it added', () => {
    const headings = ['Nimi', 'Syntymäaika', 'Kotikunta', 'Etuus'];
    const grid = plainGrid('x', [headings, ...clients(headings, 3)]);
    expect(findClientLists([grid], new Set(['Kotikunta', 'Etuus', 'Syntymäaika']))).toEqual([]);
  });
});

describe('a list with headings of the staff’s own', () => {
  const headings = ['A-tieto', 'Missä', 'Raha', 'Tila'];
  const row = ['010190-900P', 'Savonlinna', 'tmt', '02'];
  const grid = plainGrid('x', [['Kevät'], headings, row, row]);
  const own = ownFieldOf([
    { field: 'municipality', heading: 'missä' },
    { field: 'benefit', heading: 'RAHA' },
    { field: 'employmentCode', heading: 'Tila:' },
  ]);

  test('is found by them, its header row too', () => {
    expect(chooseClientList(findClientLists([grid], new Set())).kind).toBe('none');
    const [candidate] = findClientLists([grid], new Set(), own);
    expect(candidate!.headerRow).toBe(1);
    expect(candidate!.columns.map(({ field, confidence }) => [field, confidence])).toEqual([
      ['personId', 0.85],
      ['municipality', 1],
      ['benefit', 1],
      ['employmentCode', 1],
    ]);
  });

  test('leaves the columns of an earlier run alone', () => {
    const [candidate] = findClientLists([grid], new Set(['Raha']), own);
    expect(candidate!.columns[2]).toMatchObject({ heading: 'Raha', field: null });
  });
});
