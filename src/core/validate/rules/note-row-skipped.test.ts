import { reportsOf } from '../rule.fixture';
import { noteRowSkipped } from './note-row-skipped';

describe('note-row-skipped', () => {
  test('names each such row', () => {
    const skipped = [
      { row: 8, reason: 'note' },
      { row: 9, reason: 'beside' },
      { row: 30, reason: 'note' },
    ];
    expect(reportsOf(noteRowSkipped, { skipped })).toEqual([[{ row: 8 }], [{ row: 30 }]]);
  });

  test('is silent about rows passed over for another reason', () => {
    expect(reportsOf(noteRowSkipped, { skipped: [{ row: 8, reason: 'blank' }] })).toEqual([]);
  });
});
