import { TARGET_BYTES } from './payload';
import { nextPieces } from './read-blocks';

const rows = (firstRow: number, lastRow: number, columns = 20) => ({
  firstRow,
  lastRow,
  firstColumn: 0,
  lastColumn: columns - 1,
});

describe('nextPieces', () => {
  test('takes everything where it fits', () => {
    expect(nextPieces([rows(0, 9), rows(50, 59)], 30)).toEqual({ now: [rows(0, 9), rows(50, 59)], rest: [] });
  });

  test('cuts a range by rows so that the answer stays within the limit', () => {
    const { now, rest } = nextPieces([rows(0, 199_999)], 30);
    const [piece] = now;
    const count = piece!.lastRow + 1;
    expect(count * 20 * 30).toBeLessThanOrEqual(TARGET_BYTES);
    expect((count + 2) * 20 * 30).toBeGreaterThan(TARGET_BYTES - 1_200);
    expect(rest).toEqual([rows(count, 199_999)]);
  });

  test('takes at least one row, however large', () => {
    expect(nextPieces([rows(0, 3)], 10_000_000).now).toEqual([rows(0, 0)]);
  });

  test('never asks for more cells than Excel gives of one range', () => {
    const [piece] = nextPieces([rows(0, 1_000_000, 16_000)], 0.001).now;
    expect((piece!.lastRow + 1) * 16_000).toBeLessThanOrEqual(5_000_000);
  });

  test('leaves no row out and takes none twice', () => {
    let waiting = [rows(3, 40_000), rows(50_000, 50_000), rows(60_000, 99_999)];
    const taken: number[] = [];
    while (waiting.length > 0) {
      const { now, rest } = nextPieces(waiting, 90);
      for (const { firstRow, lastRow } of now)
        for (let row = firstRow; row <= lastRow; row++) taken.push(row);
      waiting = [...rest];
    }
    expect(taken).toHaveLength(39_998 + 1 + 40_000);
    expect(new Set(taken).size).toBe(taken.length);
  });
});
