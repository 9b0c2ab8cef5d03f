import type { CellValue } from '../model/cell';
import type { ColumnMatch } from './match-columns';
import { matchColumns } from './match-columns';
import { ownFieldOf } from './own-headings';

const CODES = ['010190-900P', '020285-901D', '030395A902H', '040477-903J'];
const NAMES = ['Virtanen', 'Korhonen', 'Mäkinen', 'Nieminen'];
const EMAILS = ['a@example.fi', 'b@example.fi', 'c@example.fi', 'd@example.fi'];
const DATES = [44_000, '1.2.2021', 44_100, '2021-03-03'];
const PHONES = ['044 5550000', '+358 44 5550001', 445550002, '044-5550003'];
const BLANKS = [null, null, null, null];

type Column = readonly [heading: string, cells: readonly CellValue[], group?: string];

function match(columns: readonly Column[], ignored: readonly string[] = []): readonly ColumnMatch[] {
  return matchColumns(
    columns.map(([heading, , group = ''], column) => ({ column, heading, group })),
    (column) => columns[column]?.[1] ?? [],
    new Set(ignored),
  );
}

const fieldsOf = (columns: readonly Column[]) => match(columns).map(({ field }) => field);
const questionsOf = (columns: readonly Column[]) => match(columns).map(({ question }) => question);

describe('identity codes are known by their looks', () => {
  test.each<[string, string]>([
    ['no heading', ''],
    ['a heading that says nothing', 'Tunnus'],
    ['the heading of another field', 'Syntymäaika'],
    ['a misleading heading', 'Asiakasnumero'],
  ])('under %s', (_, heading) => {
    expect(fieldsOf([[heading, CODES]])).toEqual(['personId']);
  });

  test('but not under somebody else’s heading', () => {
    expect(match([['Huoltajan hetu', CODES]])[0]).toMatchObject({ field: null, question: 'personId' });
  });

  test('and a few of them in the notes make no column of codes', () => {
    expect(fieldsOf([['Huom!', ['010190-900P', ...Array<null>(20).fill(null)]]])).toEqual([null]);
  });

  test('of two columns of codes the one with the heading is the client’s', () => {
    expect(
      fieldsOf([
        ['', CODES],
        ['Hetu', CODES],
      ]),
    ).toEqual([null, 'personId']);
  });
});

describe('content that cannot be the field’s makes a question of a heading', () => {
  test.each<[string, readonly CellValue[], string]>([
    ['Hetu', NAMES, 'personId'],
    ['Syntymäaika', NAMES, 'birthDate'],
    ['Sukunimi', DATES.map(String).map((text) => text.replace(/^\d+$/, '3.3.2020')), 'lastName'],
    ['Sähköposti', PHONES, 'email'],
    ['Puhelin', EMAILS, 'phone'],
    ['Etuus', [1, 2, 3, 4], 'benefit'],
  ])('%s', (heading, cells, question) => {
    expect(match([[heading, cells]])[0]).toMatchObject({ field: null, confidence: 0, question });
  });

  test('unless another column holds the field', () => {
    expect(
      match([
        ['Hetu', NAMES],
        ['Henkilötunnus', CODES],
      ]).map(({ question }) => question),
    ).toEqual([null, null]);
  });

  test('but two cells are no evidence, and neither is an empty column', () => {
    expect(
      fieldsOf([
        ['Hetu', ['Virtanen', 'Mäkinen']],
        ['Etuus', BLANKS],
      ]),
    ).toEqual(['personId', 'benefit']);
  });

  test('and spoilt values are still the field’s', () => {
    expect(fieldsOf([['Hetu', ['010190', '010190-', 10190900, 'puuttuu']]])).toEqual(['personId']);
    expect(fieldsOf([['Työnhaku alkanut', ['2.2021', 'maaliskuu', 44_000, 'ei tietoa']]])).toEqual([
      'jobSearchStart',
    ]);
  });
});

describe('a doubtful heading', () => {
  test('is believed where the content bears it out', () => {
    expect(fieldsOf([['apvm', DATES]])).toEqual(['jobSearchStart']);
    expect(fieldsOf([['Koodi', ['02', '2', 8, '00']]])).toEqual(['employmentCode']);
  });

  test('is a question where the content says nothing', () => {
    expect(questionsOf([['Asuinkunta', ['Mikkeli', 'Juva', 'Puumala']]])).toEqual(['municipality']);
    expect(questionsOf([['Segmentti', [1, 2, 3]]])).toEqual(['serviceNeed']);
  });

  test('is nothing where the field has its column', () => {
    expect(
      match([
        ['Asuinkunta', ['Juva']],
        ['Kotikunta', ['Juva']],
      ])[0],
    ).toMatchObject({
      field: null,
      question: null,
      duplicateOf: null,
    });
  });
});

describe('one field, one column', () => {
  test('the surer heading wins', () => {
    const matches = match([
      ['Kunta', ['Juva']],
      ['Kotikunta', ['Juva']],
    ]);
    expect(matches[0]).toMatchObject({ field: null, duplicateOf: 'municipality' });
    expect(matches[1]).toMatchObject({ field: 'municipality', duplicateOf: null });
  });

  test('of two equal headings the left one wins', () => {
    expect(
      fieldsOf([
        ['Puhelin', PHONES],
        ['Puhelin', PHONES],
      ]),
    ).toEqual(['phone', null]);
  });

  test('but an empty column yields', () => {
    expect(
      fieldsOf([
        ['Puhelin', BLANKS],
        ['Muu puhelin', PHONES],
      ]),
    ).toEqual([null, 'phone']);
  });
});

describe('the title over a group of columns', () => {
  test('completes a heading', () => {
    expect(
      fieldsOf([
        ['Alkanut', DATES, 'Työnhaku'],
        ['Alkanut', DATES, 'Työttömyys'],
      ]),
    ).toEqual(['jobSearchStart', 'unemploymentStart']);
  });

  test('says whose the columns are', () => {
    expect(
      fieldsOf([
        ['Nimi', NAMES, 'Huoltaja'],
        ['Puhelin', PHONES, 'Huoltaja'],
      ]),
    ).toEqual([null, null]);
    expect(
      fieldsOf([
        ['Nimi', NAMES, 'Omavalmentaja'],
        ['Puhelin', PHONES, 'Omavalmentaja'],
      ]),
    ).toEqual(['coach', null]);
  });

  test('changes nothing where it only names the kind', () => {
    expect(
      fieldsOf([
        ['Sukunimi', NAMES, 'Henkilötiedot'],
        ['Hetu', CODES, 'Henkilötiedot'],
      ]),
    ).toEqual(['lastName', 'personId']);
  });
});

test('columns of an earlier run are left alone', () => {
  const matches = match(
    [
      ['Hetu', CODES],
      ['Omavalmentaja (uusi)', NAMES],
      ['Syntymäaika', DATES],
    ],
    ['Syntymäaika'],
  );
  expect(matches[2]).toEqual({
    column: 2,
    heading: 'Syntymäaika',
    field: null,
    confidence: 0,
    question: null,
    duplicateOf: null,
  });
});

describe('a heading of the staff’s own', () => {
  const own = ownFieldOf([
    { field: 'notes', heading: 'Hetukentän tieto' },
    { field: 'municipality', heading: 'Kunta nyt' },
  ]);
  const matchOwn = (columns: readonly Column[]) =>
    matchColumns(
      columns.map(([heading], column) => ({ column, heading, group: '' })),
      (column) => columns[column]?.[1] ?? [],
      new Set(),
      own,
    ).map(({ field, confidence, duplicateOf }) => ({ field, confidence, duplicateOf }));

  test('goes before what the content says', () => {
    expect(matchOwn([['HETUKENTÄN-TIETO', CODES]])).toEqual([
      { field: 'notes', confidence: 1, duplicateOf: null },
    ]);
  });

  test('goes before the dictionary’s heading of the same field, wherever it stands', () => {
    expect(
      matchOwn([
        ['Kotikunta', ['Juva']],
        ['kunta nyt', ['Mikkeli']],
      ]),
    ).toEqual([
      { field: null, confidence: 0, duplicateOf: 'municipality' },
      { field: 'municipality', confidence: 1, duplicateOf: null },
    ]);
  });

  test('over an empty column yields to a filled one', () => {
    expect(
      matchOwn([
        ['kunta nyt', BLANKS],
        ['Kotikunta', ['Juva']],
      ]).map(({ field }) => field),
    ).toEqual([null, 'municipality']);
  });
});
