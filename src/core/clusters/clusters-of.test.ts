import fc from 'fast-check';
import type { CellValue } from '../model/cell';
import type { ClientList } from '../model/client-list';
import { judgeColumn } from '../model/judged-column';
import type { Parse } from '../model/reading';
import { EMPTY, reading, unusable } from '../model/reading';
import { benefitParser } from '../values/benefit';
import { textParser } from '../values/text';
import { clustersOf } from './clusters-of';
import type { Dictionary } from './propose-meaning';

const benefits: Dictionary = { parse: benefitParser(), names: ['työmarkkinatuki', 'peruspäiväraha'] };
const nothing: Dictionary = { parse: () => unusable('unknown'), names: [] };
const dictionaryOf = (field: string): Dictionary => (field === 'benefit' ? benefits : nothing);

interface Client {
  readonly lastName?: CellValue;
  readonly streetAddress?: CellValue;
  readonly coach?: CellValue;
  readonly benefit?: CellValue;
  readonly municipality?: CellValue;
  readonly withheld?: boolean;
}

function listOf(clients: readonly Client[]): ClientList {
  const count = clients.length;
  const column = <T>(of: (client: Client) => CellValue | undefined, parse: Parse<T>) =>
    judgeColumn(
      0,
      'x',
      clients.map((client) => of(client) ?? null),
      parse,
    );
  const unknown: Parse<string> = (cell) =>
    cell === null ? EMPTY : unusable(cell === 'a/b' ? 'ambiguous' : 'unknown');
  return {
    count,
    rows: Int32Array.from({ length: count }, (_, index) => index + 2),
    columns: {
      lastName: column(({ lastName }) => lastName, textParser()),
      streetAddress: column(({ streetAddress }) => streetAddress, textParser()),
      benefit: column(({ benefit }) => benefit, benefitParser()),
      municipality: column(({ municipality }) => municipality, unknown),
      coach: column(({ coach }) => coach, unknown),
      nonDisclosure: column(
        ({ withheld }) => withheld,
        (cell) => reading(cell === true),
      ),
    },
  };
}

const ofBenefits = (...cells: readonly CellValue[]) =>
  clustersOf(listOf(cells.map((benefit) => ({ benefit }))), dictionaryOf);

describe('clusters of a list', () => {
  test('have the spellings with their cells and first rows, and what they may mean', () => {
    expect(
      ofBenefits('tmt', 'Työmarkkinatukea haettu', 'opintoraha', 'opinto-raha', 'opintorha', 'Opintoraha'),
    ).toEqual([
      {
        field: 'benefit',
        spellings: [
          { text: 'Opintoraha', cells: 2, row: 4 },
          { text: 'opinto-raha', cells: 1, row: 5 },
          { text: 'opintorha', cells: 1, row: 6 },
        ],
        cells: 4,
        proposal: null,
      },
      {
        field: 'benefit',
        spellings: [{ text: 'Työmarkkinatukea haettu', cells: 1, row: 3 }],
        cells: 1,
        proposal: 'työmarkkinatuki',
      },
    ]);
  });

  test.each<[string, CellValue]>([
    ['a known word', 'tmt'],
    ['a typo', 'työmarkinatuki'],
    ['an empty cell', null],
    ['an error value', { error: '#N/A' }],
    ['a note', `selvitetään ${'ensi viikolla '.repeat(5)}`],
    ['an identity code', '010190-999W'],
    ['a phone number', 'soita 0405550000'],
    ['punctuation alone', '?!'],
  ])('leave out %s', (_, cell) => {
    expect(ofBenefits(cell)).toEqual([]);
  });

  test('leave out names and addresses of clients in a wrong column, but not a coach on several rows', () => {
    const list = listOf([
      { lastName: 'Aho-Salo', streetAddress: 'Keksitynkuja 1 as 2', benefit: 'as 1', coach: 'Niemi K' },
      { lastName: 'Niemi', benefit: 'SALO', coach: 'niemi k' },
      { benefit: 'keksitynkuja 7', coach: 'Aho' },
    ]);
    expect(clustersOf(list, dictionaryOf).map(({ spellings }) => spellings.map(({ text }) => text))).toEqual([
      ['Niemi K'],
      ['as 1'],
    ]);
  });

  test('tell nothing that a non-disclosure order withholds, and ask for no dictionary then', () => {
    const list = listOf([{ municipality: 'salainen', withheld: true }]);
    const asked = jest.fn(dictionaryOf);
    expect(clustersOf(list, asked)).toEqual([]);
    expect(asked).not.toHaveBeenCalled();
  });

  test('count only the rows that may be told of, and stand in the order of their cells', () => {
    const list = listOf([
      { municipality: 'a/b', withheld: true, benefit: 'opintoraha' },
      { municipality: 'a/b' },
      { municipality: 'A/B' },
      { municipality: 'a/b' },
    ]);
    expect(clustersOf(list, dictionaryOf).map(({ field, spellings }) => [field, spellings])).toEqual([
      ['municipality', [{ text: 'a/b', cells: 3, row: 3 }]],
      ['benefit', [{ text: 'opintoraha', cells: 1, row: 2 }]],
    ]);
  });

  test('propose nothing where spellings of one cluster are near to different names', () => {
    const names = ['Mikkala', 'Mikkola'];
    const parse: Dictionary['parse'] = (cell) =>
      names.some((name) => name === cell) ? reading(cell) : unusable('unknown');
    const proposals = (...towns: readonly string[]) =>
      clustersOf(listOf(towns.map((municipality) => ({ municipality }))), () => ({ parse, names })).map(
        ({ spellings, proposal }) => [spellings.length, proposal],
      );
    expect(proposals('Mikkalaxx')).toEqual([[1, 'Mikkala']]);
    expect(proposals('Mikkalaxx', 'Mikkolaxx')).toEqual([[2, null]]);
  });

  test('do not depend on the order of the rows, and count every unknown cell once', () => {
    const client = fc.record({
      benefit: fc.constantFrom(
        'tmt',
        'opintoraha',
        'Opintoraha',
        'opinto raha',
        'kuntoutus',
        null,
        'kuntotus',
      ),
      municipality: fc.constantFrom('a/b', 'Missälie', 'missä lie', null),
      withheld: fc.boolean(),
    });
    const lists = fc
      .array(client, { minLength: 1, maxLength: 30 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    const withoutRows = (clients: readonly Client[]) =>
      clustersOf(listOf(clients), dictionaryOf).map(({ spellings, ...cluster }) => ({
        ...cluster,
        spellings: spellings.map(({ text, cells }) => ({ text, cells })),
      }));
    fc.assert(
      fc.property(lists, ([clients, again]) => {
        const clusters = withoutRows(clients);
        expect(withoutRows(again)).toEqual(clusters);
        const told = clients.flatMap(({ benefit, municipality, withheld }) => [
          ...(benefit === null || benefit === 'tmt' ? [] : ['benefit']),
          ...(municipality === null || withheld ? [] : ['municipality']),
        ]);
        expect(clusters.reduce((sum, { cells }) => sum + cells, 0)).toBe(told.length);
      }),
      { seed: 20210331, numRuns: 200 },
    );
  });
});
