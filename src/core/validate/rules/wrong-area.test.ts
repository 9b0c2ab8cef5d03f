import { clientListOf } from '../../model/client-list.fixture';
import { reportsOf } from '../rule.fixture';
import { wrongArea } from './wrong-area';

/** So many clients who live in the area, elsewhere, and where nobody knows. */
function listOf(inside: number, outside: number, unknown = 0) {
  const living = (count: number, municipality: string) =>
    Array.from({ length: count }, () => ({ municipality }));
  return clientListOf([
    ...living(inside, '740'),
    ...living(outside, '491'),
    ...Array.from({ length: unknown }, () => ({})),
  ]);
}

describe('wrong-area', () => {
  test('counts those who live elsewhere where they are most', () => {
    expect(reportsOf(wrongArea, { list: listOf(10, 11, 3) })).toEqual([[{ count: 11, total: 21 }]]);
    expect(reportsOf(wrongArea, { list: listOf(9, 11) })).toEqual([[{ count: 11, total: 20 }]]);
  });

  test.each([
    ['half of them live elsewhere', listOf(10, 10)],
    ['the list is short', listOf(0, 19, 10)],
    ['all live in the area', listOf(30, 0)],
  ])('is silent where %s', (_, list) => {
    expect(reportsOf(wrongArea, { list })).toEqual([]);
  });

  test('does not look at clients under a non-disclosure order', () => {
    const hidden = { municipality: '491', nonDisclosure: true };
    const list = clientListOf([
      ...Array.from({ length: 19 }, () => ({ municipality: '740' })),
      ...Array.from({ length: 30 }, () => hidden),
    ]);
    expect(reportsOf(wrongArea, { list })).toEqual([]);
  });
});
