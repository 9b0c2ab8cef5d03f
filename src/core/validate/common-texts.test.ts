import fc from 'fast-check';
import { judgeColumn } from '../model/judged-column';
import { EMPTY, reading } from '../model/reading';
import { commonTexts, NOT_COMMON } from './common-texts';

/** A column of texts in which case does not matter, and an empty cell is nothing. */
function common(cells: readonly (string | null)[], most: number): readonly number[] {
  const column = judgeColumn(0, 'Puhelin', cells, (cell) =>
    typeof cell === 'string' ? reading(cell) : EMPTY,
  );
  return [...commonTexts(column, (text) => text.toLowerCase(), most)];
}

describe('common texts', () => {
  test.each([
    [1, ['a', 'b', 'a'], [0, NOT_COMMON, 0]],
    [1, ['a', 'b', 'B', 'A'], [0, 1, 1, 0]],
    [2, ['a', 'b', 'B', 'A', 'a'], [0, NOT_COMMON, NOT_COMMON, 0, 0]],
    [1, [null, null, 'a'], [NOT_COMMON, NOT_COMMON, NOT_COMMON]],
    [0, ['a', null], [0, NOT_COMMON]],
    [1, [], []],
  ])('in more than %d rows of %j are %j', (most, cells, codes) => {
    expect(common(cells, most)).toEqual(codes);
  });

  test('are told in a list so long that its counts would run over', () => {
    const cells = Array.from({ length: 2_048 }, (_, row) => (row % 2 === 0 ? 'same' : `row ${row}`));
    expect(common(cells, 200)).toEqual(cells.map((cell) => (cell === 'same' ? 0 : NOT_COMMON)));
  });

  test('are those that a count of every text finds, each with a code of its own', () => {
    const texts = fc.array(fc.option(fc.string({ maxLength: 1 })), { maxLength: 200, size: 'max' });
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 5 }), (cells, most) => {
        const folded = cells.map((cell) => cell?.toLowerCase() ?? null);
        const rowsWith = (text: string) => folded.filter((other) => other === text).length;
        const found = common(cells, most);
        folded.forEach((text, row) => {
          expect(found[row] !== NOT_COMMON).toBe(text !== null && rowsWith(text) > most);
          if (found[row] !== NOT_COMMON) expect(folded.indexOf(text)).toBe(found.indexOf(found[row]!));
        });
      }),
    );
  });
});
