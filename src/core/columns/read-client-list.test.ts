import fc from 'fast-check';
import type { CellValue } from '../model/cell';
import type { Grid } from '../model/grid';
import { isBlank } from '../model/cell';
import { cellKey, plainGrid } from '../model/grid';
import type { Parse } from '../model/reading';
import { EMPTY, reading, unusable } from '../model/reading';
import { valueOf } from '../model/judged-column';
import { findClientLists } from './find-client-list';
import type { FieldParsers } from './read-client-list';
import { readClientList } from './read-client-list';

type Row = readonly CellValue[];

const text: Parse<string> = (cell) => (typeof cell === 'string' ? reading(cell) : EMPTY);
const unread: Parse<never> = (cell) => (cell === null ? EMPTY : unusable('unread'));
const PARSERS: FieldParsers = {
  personId: unread,
  lastName: text,
  firstNames: text,
  fullName: text,
  birthDate: unread,
  streetAddress: text,
  postalCode: text,
  city: text,
  municipality: text,
  phone: text,
  email: text,
  motherTongue: text,
  nationality: text,
  serviceLanguage: text,
  benefit: unread,
  earningsRelatedRight: unread,
  employmentCode: text,
  jobSearchStart: unread,
  unemploymentStart: unread,
  memberSince: unread,
  serviceNeed: unread,
  referral: unread,
  nonDisclosure: unread,
  coach: text,
  locked: unread,
  lastContact: unread,
  notes: text,
};

const HEADINGS = ['Sukunimi', 'Etunimet', 'Hetu', 'Kotikunta', 'Puh.', 'Etuus', 'Huom!'];
const CLIENT: Row = ['Virtanen', 'Matti', '010190-900P', 'Juva', '044 5550000', 'tmt', null];
const clients = (count: number): readonly Row[] => Array.from({ length: count }, () => CLIENT);

function read(grid: Grid) {
  const [candidate] = findClientLists([grid], new Set());
  if (candidate === undefined) throw new Error('no list');
  return readClientList(candidate, PARSERS);
}

/** The reasons for skipping, by worksheet row, of a list whose header is in row 1 and whose clients begin in row 2. */
function skippedOf(rows: readonly Row[], changes: Partial<Grid> = {}): Readonly<Record<number, string>> {
  const { skipped } = read({ ...plainGrid('x', [HEADINGS, ...rows]), ...changes });
  return Object.fromEntries(skipped.map(({ row, reason }) => [row, reason]));
}

test('the clients are read column by column, with their worksheet rows', () => {
  const { list, otherColumns } = read(
    plainGrid('x', [['Lista'], [], HEADINGS, CLIENT, [], ['Mäkinen', 'Maija', '020285-901D', 'Mikkeli']]),
  );
  expect(list.count).toBe(2);
  expect([...list.rows]).toEqual([4, 6]);
  expect(valueOf(list.columns.lastName, 1)).toBe('Mäkinen');
  expect(valueOf(list.columns.municipality, 0)).toBe('Juva');
  expect(list.columns.personId).toMatchObject({ column: 2, heading: 'Hetu' });
  expect(list.columns.fullName).toBeUndefined();
  expect(otherColumns.map(({ heading }) => heading)).toEqual(['Huom!']);
});

test('hidden rows and columns count, and are told', () => {
  const { list, hiddenRows, hiddenColumns } = read({
    ...plainGrid('x', [HEADINGS, ...clients(3), [], CLIENT]),
    hiddenRows: new Set([2, 4, 5]),
    hiddenColumns: new Set([2, 6]),
  });
  expect(list.count).toBe(4);
  expect(hiddenRows).toBe(2);
  expect(hiddenColumns).toBe(2);
});

describe('skipped are', () => {
  test.each<[string, readonly Row[], Readonly<Record<number, string>>]>([
    ['blank rows', [CLIENT, [], [null, '  ', ''], CLIENT], { 3: 'blank', 4: 'blank' }],
    ['a totals row', [CLIENT, [], ['Yhteensä', 2311]], { 3: 'blank', 4: 'totals' }],
    ['a totals row right below', [CLIENT, ['Yhteensä:', null, 2311]], { 3: 'totals' }],
    ['a totals row in one cell', [CLIENT, ['Asiakkaita yhteensä 2311 kpl']], { 3: 'totals' }],
    ['a totals row of counts', [CLIENT, ['2311 asiakasta']], { 3: 'totals' }],
    ['a totals row at the right', [CLIENT, [null, null, null, null, 'Totalt', 2311]], { 3: 'totals' }],
    ['a label with a surname’s looks at the end', [CLIENT, ['Summa', 1]], { 3: 'totals' }],
    ['subtotals between clients', [CLIENT, ['Juva yhteensä', 1], CLIENT], { 3: 'totals' }],
    ['the header after a page break', [CLIENT, HEADINGS, CLIENT], { 3: 'repeated-header' }],
    [
      'the header in another language',
      [['Efternamn', 'Förnamn', 'Personbeteckning', 'Hemkommun', 'Tel.', 'Förmån', 'Obs!'], CLIENT],
      { 2: 'repeated-header' },
    ],
    ['a note after a blank row', [CLIENT, [], ['Päivitetty 3.3.2021']], { 3: 'blank', 4: 'note' }],
    ['a note after the totals', [CLIENT, ['Yht.', 1], ['Laatija: esimies']], { 3: 'totals', 4: 'note' }],
    [
      'a note in a column without field',
      [CLIENT, [], [null, null, null, null, null, null, 'tarkistettu']],
      { 3: 'blank', 4: 'note' },
    ],
  ])('%s', (_, rows, skipped) => {
    expect(skippedOf(rows)).toEqual(skipped);
  });

  test('the totals row of an Excel table', () => {
    const tables = [
      {
        name: 'T',
        range: { firstRow: 0, lastRow: 2, firstColumn: 0, lastColumn: 6 },
        hasHeader: true,
        hasTotals: true,
      },
    ];
    expect(skippedOf([CLIENT, ['Määrä', null, 1], CLIENT], { tables })).toEqual({ 3: 'totals' });
  });

  test('a row with nothing but formulas that count', () => {
    const formulas = new Map([[cellKey(2, 2), 'SUBTOTAL(103,C2:C2)']]);
    expect(skippedOf([CLIENT, [null, null, 1]], { formulas })).toEqual({ 3: 'totals' });
    expect(skippedOf([CLIENT, [null, null, 1]])).toEqual({});
  });

  test('rows with something only beside the list', () => {
    const grid = plainGrid('x', [
      ['Hetu', 'Nimi', 'Etuus', null, 'Selite'],
      ['010190-900P', 'Virtanen Matti', 'tmt', null, 'a'],
      [null, null, null, null, 'b'],
    ]);
    expect(read(grid).skipped).toEqual([{ row: 3, reason: 'beside' }]);
    expect(read(grid).otherColumns.map(({ heading }) => heading)).toEqual(['Selite']);
  });
});

describe('in doubt a row is a client:', () => {
  test.each<[string, readonly Row[]]>([
    ['a person named Summa', [['Summa', 'Matti', null, 'Juva'], CLIENT]],
    ['a lone Summa above others', [['Summa'], CLIENT]],
    ['an identity code beside the word total', [['Total', null, '010190-900P', 5]]],
    ['a lone name', [CLIENT, [], ['Virtanen']]],
    ['a lone compound name', [CLIENT, [], ['Virtanen-Korhonen af Hällström']]],
    ['a lone identity code', [CLIENT, [], [null, null, '010190-900P']]],
    ['a lone broken identity code', [CLIENT, [], [null, null, '010190-9']]],
    ['a lone municipality', [CLIENT, [], [null, null, null, 'Juva']]],
    ['a lone phone number', [CLIENT, [], [null, null, null, null, 445550000]]],
    ['a remark among clients', [CLIENT, [], ['Päivitetty 3.3.2021'], CLIENT]],
    ['a remark right below the last client', [CLIENT, ['Päivitetty 3.3.2021']]],
    ['a remark in two cells', [CLIENT, [], ['Päivitetty', '3.3.2021']]],
    [
      'a client with one value like its heading',
      [['Etuus', 'Matti', '010190-900P', 'Juva', null, 'Etuus', null]],
    ],
    ['the label of totals in the notes', [['Virtanen', null, null, 'Juva', null, null, 'Yhteensä']]],
    ['a name beside one value like its heading', [['Virtanen', null, null, null, null, 'Etuus']]],
    ['the word total in the notes', [['Virtanen', null, null, 'Juva', null, null, 'yhteensä 3 hakemusta']]],
  ])('%s', (_, rows) => {
    expect(Object.values(skippedOf(rows)).filter((reason) => reason !== 'blank')).toEqual([]);
  });
});

test('every row below the header is a client or skipped with a reason, and none with an identity code is skipped', () => {
  const word = fc.constantFrom<CellValue>(
    ...[
      null,
      '',
      ' ',
      'Virtanen',
      'Yhteensä',
      'Summa',
      'Total',
      'Päivitetty 3.3.2021',
      'Hetu',
      'Sukunimi',
      'Juva',
    ],
    ...[0, 7, 2311, true, '010190-900P', '010190', 'a@example.fi', '2311 asiakasta', 'kpl'],
  );
  const row = fc.array(word, { maxLength: HEADINGS.length + 2 });
  const rows = fc.array(fc.oneof(row, fc.constant(CLIENT), fc.constant(HEADINGS), fc.constant([])), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(rows, fc.nat(20), (body, above) => {
      const grid = plainGrid('x', [
        ...Array<Row>(above).fill([]),
        [...HEADINGS, 'Äidinkieli'],
        ...clients(8),
        ...body,
      ]);
      const { list, skipped } = read(grid);
      const all = [...list.rows, ...skipped.map((skip) => skip.row)].sort((a, b) => a - b);
      expect(all).toEqual(Array.from({ length: 8 + body.length }, (_, index) => above + 2 + index));
      for (const { row: number, reason } of skipped) {
        const cells = grid.cells[number - 1] ?? [];
        expect(cells[2]).not.toBe('010190-900P');
        if (reason === 'blank') expect(cells.every(isBlank)).toBe(true);
      }
      for (const column of Object.values(list.columns)) expect(column.codes).toHaveLength(list.count);
    }),
    { seed: 20210331, numRuns: 500 },
  );
});

test('formulas without a saved result are counted in the columns of fields only', () => {
  const bare: Row = ['Virtanen', 'Matti', '010190-900P', null, '044 5550000', 'tmt', null];
  const { formulasWithoutValue } = read({
    ...plainGrid('x', [HEADINGS, CLIENT, bare, CLIENT]),
    formulas: new Map([
      [cellKey(2, 3), 'A1'],
      [cellKey(2, 6), '1+1'],
      [cellKey(3, 3), 'A1'],
    ]),
  });
  expect(formulasWithoutValue).toBe(1);
});
