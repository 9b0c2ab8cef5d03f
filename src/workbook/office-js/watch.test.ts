import { parseRange } from './watch';

describe('parseRange', () => {
  test.each([
    ['B2', [1, 1, 1, 1]],
    ['B2:D9', [1, 8, 1, 3]],
    ['$B$2:$D$9', [1, 8, 1, 3]],
    ["'Oma lista'!C3", [2, 2, 2, 2]],
    ['3:5', [2, 4, 0, 16_383]],
    ['B:C', [0, 1_048_575, 1, 2]],
  ])('%s', (address, [firstRow, lastRow, firstColumn, lastColumn]) => {
    expect(parseRange(address)).toEqual([{ firstRow, lastRow, firstColumn, lastColumn }]);
  });

  test('an address that it does not know gives nothing', () => {
    expect(parseRange('')).toEqual([]);
    expect(parseRange('Taulukko1[Nimi]')).toEqual([]);
  });
});
