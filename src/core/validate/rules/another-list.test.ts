import { reportsOf } from '../rule.fixture';
import { anotherList } from './another-list';

describe('another-list', () => {
  test('counts the lists that were passed over', () => {
    expect(reportsOf(anotherList, { otherLists: 2 })).toEqual([[{ count: 2 }]]);
  });

  test('is silent where there is one list alone', () => {
    expect(reportsOf(anotherList)).toEqual([]);
  });
});
