import { reportsOf } from '../rule.fixture';
import { hiddenRows } from './hidden-rows';

describe('hidden-rows', () => {
  test('counts hidden rows', () => {
    expect(reportsOf(hiddenRows, { hiddenRows: 3 })).toEqual([[{ count: 3 }]]);
  });

  test('is silent where there are none', () => {
    expect(reportsOf(hiddenRows, { hiddenRows: 0 })).toEqual([]);
  });
});
