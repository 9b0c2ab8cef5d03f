import { clientListOf } from '../../model/client-list.fixture';
import { reportsOf } from '../rule.fixture';
import { requiredColumnNearlyEmpty } from './required-column-nearly-empty';

/** A list in which so many clients have a nationality. */
function listOf(count: number, filled: number) {
  return clientListOf(
    Array.from({ length: count }, (_, client) => ({
      municipality: '740',
      ...(client < filled ? { nationality: 'FI' } : {}),
    })),
  );
}

describe('required-column-nearly-empty', () => {
  test('counts the few cells that are filled', () => {
    expect(reportsOf(requiredColumnNearlyEmpty, { list: listOf(40, 3) })).toEqual([
      [
        { field: 'nationality', column: 'M', count: 3 },
        { field: 'nationality', column: 12 },
      ],
    ]);
  });

  test('speaks of a list of twenty', () => {
    expect(reportsOf(requiredColumnNearlyEmpty, { list: listOf(20, 1) })).toHaveLength(1);
  });

  test.each([
    ['one in ten is filled', 40, 4],
    ['nothing is filled: that is an empty column', 40, 0],
    ['the list is short', 19, 1],
  ])('is silent where %s', (_, count, filled) => {
    expect(reportsOf(requiredColumnNearlyEmpty, { list: listOf(count, filled) })).toEqual([]);
  });
});
