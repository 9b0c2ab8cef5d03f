import { rankLoads } from './load-rank';

test('fractions (2k+1) ⁄ limit are ranked across limits, equal ones alike', () => {
  //  limit 3:  1/3  3/3  5/3      limit 2:  1/2  3/2      limit 1:  1/1
  //  in order: 1/3 (0)  1/2 (1)  3/3 = 1/1 (2)  3/2 (3)  5/3 (4)
  const { rank, count } = rankLoads([3, 2, 1, 3, 0], 100);
  expect([0, 1, 2].map((load) => rank(3, load))).toEqual([0, 2, 4]);
  expect([0, 1].map((load) => rank(2, load))).toEqual([1, 3]);
  expect(rank(1, 0)).toBe(2);
  expect(count).toBe(5);
});

test('loads that nobody can reach are not ranked', () => {
  expect(rankLoads([1_000_000_000], 4).count).toBe(4);
});
