import { areaAddresses, columnRuns } from './range-address';

describe('areas', () => {
  test('cells below each other are one range', () => {
    const cells = [
      { row: 2, column: 1 },
      { row: 1, column: 1 },
      { row: 4, column: 1 },
      { row: 1, column: 0 },
    ];
    expect(areaAddresses(columnRuns(cells))).toEqual(['A2,B2:B3,B5']);
  });

  test('no address is longer than Excel takes, and none is left out', () => {
    const cells = Array.from({ length: 10_000 }, (_, index) => ({ row: index * 20, column: index % 20 }));
    const addresses = areaAddresses(columnRuns(cells));
    expect(Math.max(...addresses.map((address) => address.length))).toBeLessThanOrEqual(8_192);
    expect(addresses.join(',').split(',')).toHaveLength(10_000);
    expect(addresses.length).toBeLessThan(15);
  });

  test('nothing gives nothing', () => {
    expect(areaAddresses([])).toEqual([]);
  });
});
