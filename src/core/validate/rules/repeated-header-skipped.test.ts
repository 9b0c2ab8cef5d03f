import { reportsOf } from '../rule.fixture';
import { repeatedHeaderSkipped } from './repeated-header-skipped';

describe('repeated-header-skipped', () => {
  test('names each such row', () => {
    const skipped = [
      { row: 8, reason: 'repeated-header' },
      { row: 9, reason: 'beside' },
      { row: 30, reason: 'repeated-header' },
    ];
    expect(reportsOf(repeatedHeaderSkipped, { skipped })).toEqual([[{ row: 8 }], [{ row: 30 }]]);
  });

  test('is silent about rows passed over for another reason', () => {
    expect(reportsOf(repeatedHeaderSkipped, { skipped: [{ row: 8, reason: 'blank' }] })).toEqual([]);
  });
});
