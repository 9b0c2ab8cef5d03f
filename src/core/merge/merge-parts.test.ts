import fc from 'fast-check';
import type { CellValue } from '../model/cell';
import type { HandoutTable, ReturnedPart } from '../model/handout';
import { mergeParts } from './merge-parts';

const HEADINGS = ['Nimi', 'Kunta', 'Puhelin'];
const cells = fc.array(fc.oneof(fc.constantFrom<CellValue>(null, 'a', 'b', ''), fc.integer()), {
  minLength: 3,
  maxLength: 3,
});
const lists = fc.array(cells, { maxLength: 12 }).map((rows): HandoutTable => ({
  headings: HEADINGS,
  rows: rows.map((row, index) => ({ token: `T-${index}`, cells: row })),
}));

/** The rows of `whole` shared out in turn, one part for each coach, as they went out. */
function handedOut(whole: HandoutTable, parts: number): ReturnedPart[] {
  return Array.from({ length: parts }, (_, part) => {
    const base = { headings: HEADINGS, rows: whole.rows.filter((_row, index) => index % parts === part) };
    return { file: `${part}.xlsx`, base, table: base };
  });
}

/** A part in which cells are other than they went out. */
function edited(
  part: ReturnedPart,
  edits: readonly { row: number; column: number; value: CellValue }[],
): ReturnedPart {
  const rows = part.table.rows.map(({ token, cells: row }, at) => ({
    token,
    cells: row.map(
      (cell, column) => edits.findLast((edit) => edit.row === at && edit.column === column)?.value ?? cell,
    ),
  }));
  return { ...part, table: { ...part.table, rows } };
}

const one: HandoutTable = {
  headings: HEADINGS,
  rows: [
    { token: 'T-0', cells: ['Aho', 'Savonlinna', 1] },
    { token: 'T-1', cells: ['Lahti', 'Rantasalmi', 2] },
  ],
};
const [part] = handedOut(one, 1) as [ReturnedPart];

describe('merging the parts of a hand-out', () => {
  test('parts that nobody changed give the whole list again', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 4 }), (whole, parts) => {
        const merged = mergeParts(whole, handedOut(whole, parts), 'koko.xlsx');
        expect(merged).toEqual({
          table: whole,
          changes: [],
          conflicts: [],
          added: [],
          vanished: [],
          missingColumns: [],
        });
      }),
      { seed: 5 },
    );
  });

  test('whatever coaches change in their own parts, in whatever order the rows come back, stands in the list', () => {
    const edits = fc.array(
      fc.record({ row: fc.nat(11), column: fc.nat(2), value: fc.constantFrom<CellValue>('uusi', 7, 'c') }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 3 }), edits, (whole, parts, made) => {
        const returned = handedOut(whole, parts).map((sent) => {
          const changed = edited(sent, made);
          return { ...changed, table: { ...changed.table, rows: changed.table.rows.toReversed() } };
        });
        const { table, conflicts } = mergeParts(whole, returned, 'koko.xlsx');
        const expected = new Map(
          returned.flatMap(({ table: { rows } }) => rows.map((row) => [row.token, row.cells])),
        );
        expect(conflicts).toEqual([]);
        expect(table.rows.map(({ token }) => token)).toEqual(whole.rows.map(({ token }) => token));
        for (const row of table.rows)
          expect(row.cells.map((cell) => (cell === '' ? null : cell))).toEqual(
            expected.get(row.token)!.map((cell) => (cell === '' ? null : cell)),
          );
      }),
      { seed: 5 },
    );
  });

  test('two copies that disagree about a cell, or a part and the list, are a conflict, and the list stays', () => {
    const copies = (['Enonkoski', 'Sulkava'] as const).map((value, index) => ({
      ...edited(part, [{ row: 0, column: 1, value }]),
      file: `${index}.xlsx`,
    }));
    const between = mergeParts(one, copies, 'koko.xlsx');
    expect(between.table).toEqual(one);
    expect(between.conflicts).toEqual([
      {
        row: 0,
        heading: 'Kunta',
        before: 'Savonlinna',
        values: [
          { file: '0.xlsx', value: 'Enonkoski' },
          { file: '1.xlsx', value: 'Sulkava' },
        ],
      },
    ]);
    const home = { ...one, rows: [{ token: 'T-0', cells: ['Aho', 'Mikkeli', 1] }, one.rows[1]!] };
    const { table, conflicts } = mergeParts(home, [copies[0]!], 'koko.xlsx');
    expect(table).toEqual(home);
    expect(conflicts[0]!.values).toEqual([
      { file: 'koko.xlsx', value: 'Mikkeli' },
      { file: '0.xlsx', value: 'Enonkoski' },
    ]);
  });

  test('two copies that agree are one change, and a change that the list has already is none', () => {
    const copy = edited(part, [{ row: 0, column: 1, value: 'Sulkava' }]);
    expect(mergeParts(one, [copy, { ...copy, file: 'b.xlsx' }], 'koko.xlsx').changes).toHaveLength(1);
    const home = { ...one, rows: [{ token: 'T-0', cells: ['Aho', 'Sulkava', 1] }, one.rows[1]!] };
    expect(mergeParts(home, [copy], 'koko.xlsx')).toMatchObject({ changes: [], conflicts: [] });
  });

  test('rows and columns that come, and rows and columns that are gone, are named, and nothing is lost', () => {
    const table = {
      headings: ['Nimi', 'Kunta', 'Huom'],
      rows: [
        { token: 'T-0', cells: ['Aho', 'Savonlinna', 'soita'] },
        { token: null, cells: ['Uusi', 'Sulkava', null] },
        { token: null, cells: [null, '', null] },
        { token: 'X-9', cells: ['Vieras', null, null] },
      ],
    };
    const merged = mergeParts(one, [{ ...part, table }], 'koko.xlsx');
    expect(merged.table).toEqual({
      headings: [...HEADINGS, 'Huom'],
      rows: [
        { token: 'T-0', cells: ['Aho', 'Savonlinna', 1, 'soita'] },
        { token: 'T-1', cells: ['Lahti', 'Rantasalmi', 2, null] },
        { token: null, cells: ['Uusi', 'Sulkava', null, null] },
        { token: null, cells: ['Vieras', null, null, null] },
      ],
    });
    expect(merged.added).toEqual([
      { row: 2, file: '0.xlsx' },
      { row: 3, file: '0.xlsx' },
    ]);
    expect(merged.vanished).toEqual([{ row: 1, file: '0.xlsx' }]);
    expect(merged.missingColumns).toEqual([{ heading: 'Puhelin', file: '0.xlsx' }]);
  });

  test('a row that stands twice in a part is two versions of it', () => {
    const rows = [
      { token: 'T-0', cells: ['Aho', 'Sulkava', 1] },
      { token: 'T-0', cells: ['Aho', 'Enonkoski', 1] },
    ];
    const merged = mergeParts(one, [{ ...part, table: { headings: HEADINGS, rows } }], 'koko.xlsx');
    expect(merged.conflicts.map(({ values }) => values.map(({ value }) => value))).toEqual([
      ['Sulkava', 'Enonkoski'],
    ]);
  });
});
