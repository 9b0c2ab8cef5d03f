import { reportsOf } from '../rule.fixture';
import { totalsRowSkipped } from './totals-row-skipped';

describe('totals-row-skipped', () => {
  test('names each such row', () => {
    const skipped = [
      { row: 8, reason: 'totals' },
      { row: 9, reason: 'beside' },
      { row: 30, reason: 'totals' },
    ];
    expect(reportsOf(totalsRowSkipped, { skipped })).toEqual([[{ row: 8 }], [{ row: 30 }]]);
  });

  test('is silent about rows passed over for another reason', () => {
    expect(reportsOf(totalsRowSkipped, { skipped: [{ row: 8, reason: 'blank' }] })).toEqual([]);
  });
});
