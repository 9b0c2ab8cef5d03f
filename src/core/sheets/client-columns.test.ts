import { clientListOf } from '../model/client-list.fixture';
import type { ColumnMatch } from '../model/column-match';
import type { Field } from '../model/field';
import { plainGrid } from '../model/grid';
import { clientColumns } from './client-columns';
import type { DerivedColumn, SheetTexts } from './sheet-texts';
import { DERIVED_COLUMNS } from './sheet-texts';

const texts: Pick<SheetTexts, 'unnamedColumn' | 'derivedColumns'> = {
  unnamedColumn: (letters) => `Sarake ${letters}`,
  derivedColumns: Object.fromEntries(DERIVED_COLUMNS.map((id) => [id, `Johdettu ${id}`])) as Record<
    DerivedColumn,
    string
  >,
};

interface Column extends Partial<ColumnMatch> {
  readonly cell?: string | null;
}

/** The columns of a sheet with one client, whose cells are `x` unless told otherwise. */
function columnsOf(columns: readonly Column[], derivedBefore: readonly string[] = [], own = texts) {
  const matches = columns.map((match, column): ColumnMatch => ({
    column,
    heading: `Otsikko ${column}`,
    field: null,
    confidence: 0,
    question: null,
    duplicateOf: null,
    ...match,
  }));
  const grid = plainGrid('Lista', [
    matches.map(({ heading }) => heading),
    columns.map(({ cell }) => (cell === undefined ? 'x' : cell)),
  ]);
  return clientColumns({ grid, matches, list: clientListOf([{}]) }, own, new Set(derivedBefore));
}

function headingsOf(headings: readonly string[], derivedBefore: readonly string[] = []): string[] {
  return columnsOf(
    headings.map((heading) => ({ heading })),
    derivedBefore,
  ).original.map(({ heading }) => heading);
}

describe('the columns of the source', () => {
  test('keep their order and their words', () => {
    expect(headingsOf(['Sukunimi', 'Hetu', '=Huom!'])).toEqual(['Sukunimi', 'Hetu', '=Huom!']);
  });

  test.each([
    [
      ['Puhelin', 'puhelin', 'PUHELIN'],
      ['Puhelin', 'puhelin (2)', 'PUHELIN (3)'],
    ],
    [
      ['A', 'A (2)', 'A'],
      ['A', 'A (2)', 'A (3)'],
    ],
    [
      ['Työttömyys\nalkanut', 'Työttömyys  alkanut'],
      ['Työttömyys alkanut', 'Työttömyys alkanut (2)'],
    ],
    [['Kuor\u0001ma\u00a0 nyt'], ['Kuor ma nyt']],
    [
      ['', ''],
      ['Sarake A', 'Sarake B'],
    ],
    [
      ['Sarake B', ''],
      ['Sarake B', 'Sarake B (2)'],
    ],
  ])('%j are headed %j', (written, expected) => {
    expect(headingsOf(written)).toEqual(expected);
  });

  test('have headings that Excel takes, however long', () => {
    const long = 'Ä'.repeat(300);
    const [first, second] = headingsOf([long, long]);
    expect(first).toBe('Ä'.repeat(255));
    expect(second).toBe(`${'Ä'.repeat(251)} (2)`);
    expect(headingsOf([`${'a'.repeat(254)}🙂`])).toEqual(['a'.repeat(254)]);
  });

  test('are left out where there is neither heading nor anything below', () => {
    const { original } = columnsOf([
      {},
      { heading: '', cell: null },
      { heading: '', cell: ' ' },
      { heading: '' },
    ]);
    expect(original.map(({ column }) => column)).toEqual([0, 3]);
  });

  test('stay where only the heading is there', () => {
    expect(columnsOf([{ heading: 'Huom!', cell: null }]).original).toHaveLength(1);
  });
});

describe('the derived columns', () => {
  test('are all there, in their order, behind the source’s', () => {
    expect(columnsOf([{}]).derived).toEqual(DERIVED_COLUMNS.map((id) => `Johdettu ${id}`));
  });

  test('yield to a heading of the source', () => {
    const { original, derived } = columnsOf([{ heading: 'JOHDETTU age' }]);
    expect(original[0]?.heading).toBe('JOHDETTU age');
    expect(derived[DERIVED_COLUMNS.indexOf('age')]).toBe('Johdettu age (2)');
  });

  test('of an earlier run are made anew, not copied, and get the same headings again', () => {
    const source = ['Johdettu age', 'Nimi'];
    const first = columnsOf(source.map((heading) => ({ heading })));
    const written = [...first.original.map(({ heading }) => heading), ...first.derived];
    const second = columnsOf(
      written.map((heading) => ({ heading })),
      first.derived,
    );
    expect(second.original.map(({ heading }) => heading)).toEqual(source);
    expect(second.derived).toEqual(first.derived);
  });
});

describe('what a non-disclosure order withholds', () => {
  test.each<[string, Partial<ColumnMatch>, boolean]>([
    ['a column of phones', { field: 'phone' }, true],
    ['a second column of phones', { duplicateOf: 'phone' }, true],
    ['a column that may be of municipalities', { question: 'municipality' }, true],
    ['a column of names', { field: 'lastName' }, false],
    [
      'a column of another meaning that may be an address',
      { field: 'notes', question: 'streetAddress' },
      false,
    ],
    ['an unknown column', {}, false],
  ])('%s: %p', (_, match, expected) => {
    expect(columnsOf([match]).original[0]?.withholdable).toBe(expected);
  });

  test.each<[Field]>([['municipality'], ['postalCode'], ['city'], ['streetAddress'], ['phone']])(
    'stands in the column of the field %s',
    (field) => {
      expect(columnsOf([{ field }]).original[0]?.withholdable).toBe(true);
    },
  );
});
