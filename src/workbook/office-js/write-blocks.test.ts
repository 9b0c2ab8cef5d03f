import fc from 'fast-check';
import { TARGET_BYTES } from './payload';
import { piecesOf, writeBlocks } from './write-blocks';

const at = (row: number, column: number, value = 'x') => ({ row, column, value });

describe('writeBlocks', () => {
  test('a rectangle is one block', () => {
    const blocks = writeBlocks([at(1, 2, 'c'), at(0, 1, 'a'), at(1, 1, 'b'), at(0, 2, 'd')]);
    expect(blocks).toEqual([
      {
        range: { firstRow: 0, lastRow: 1, firstColumn: 1, lastColumn: 2 },
        cells: [
          ['a', 'd'],
          ['b', 'c'],
        ],
      },
    ]);
  });

  test('cells near each other in a column are one block that leaves those between as they are', () => {
    expect(writeBlocks([at(0, 0, 'a'), at(3, 0, 'b')]).map(({ cells }) => cells)).toEqual([
      [['a'], [null], [null], ['b']],
    ]);
  });

  test('cells far from each other are blocks of their own', () => {
    expect(writeBlocks([at(0, 0), at(100, 0), at(0, 5)])).toHaveLength(3);
  });

  test('every cell is written once with its value, and no other', () => {
    const writes = fc.uniqueArray(fc.record({ row: fc.nat(300), column: fc.nat(6), value: fc.integer() }), {
      selector: ({ row, column }) => row * 100 + column,
      maxLength: 60,
    });
    fc.assert(
      fc.property(writes, (cells) => {
        const written = writeBlocks(cells).flatMap(({ range, cells: lines }) =>
          lines.flatMap((line, row) =>
            line.flatMap((value, column) =>
              value === null
                ? []
                : [{ row: range.firstRow + row, column: range.firstColumn + column, value }],
            ),
          ),
        );
        const inOrder = (list: typeof cells) =>
          [...list].sort((a, b) => a.row - b.row || a.column - b.column);
        expect(inOrder(written)).toEqual(inOrder(cells));
      }),
      { seed: 20210331 },
    );
  });
});

describe('piecesOf', () => {
  test('cuts a large block by rows into pieces that fit into a sync', () => {
    const cells = Array.from({ length: 30_000 }, (_, row) => [`${row} ${'ä'.repeat(80)}`]);
    const range = { firstRow: 5, lastRow: 30_004, firstColumn: 0, lastColumn: 0 };
    const pieces = [...piecesOf({ range, cells })];
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.flatMap((piece) => piece.cells)).toEqual(cells);
    expect(pieces[0]?.range.firstRow).toBe(5);
    expect(pieces.at(-1)?.range.lastRow).toBe(30_004);
    for (const { bytes, range: own, cells: lines } of pieces) {
      expect(bytes).toBeLessThanOrEqual(TARGET_BYTES);
      expect(own.lastRow - own.firstRow + 1).toBe(lines.length);
    }
  });
});
