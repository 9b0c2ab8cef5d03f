import { reportsOf } from '../rule.fixture';
import { hiddenColumns } from './hidden-columns';

describe('hidden-columns', () => {
  test('counts hidden columns', () => {
    expect(reportsOf(hiddenColumns, { hiddenColumns: 3 })).toEqual([[{ count: 3 }]]);
  });

  test('is silent where there are none', () => {
    expect(reportsOf(hiddenColumns, { hiddenColumns: 0 })).toEqual([]);
  });
});
