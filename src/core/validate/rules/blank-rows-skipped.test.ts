import { reportsOf } from '../rule.fixture';
import { blankRowsSkipped } from './blank-rows-skipped';

describe('blank-rows-skipped', () => {
  test('counts the blank rows among those passed over', () => {
    const skipped = [
      { row: 8, reason: 'blank' },
      { row: 12, reason: 'totals' },
      { row: 13, reason: 'blank' },
    ];
    expect(reportsOf(blankRowsSkipped, { skipped })).toEqual([[{ count: 2 }]]);
  });

  test('is silent where no row is blank', () => {
    expect(reportsOf(blankRowsSkipped, { skipped: [{ row: 12, reason: 'totals' }] })).toEqual([]);
  });
});
