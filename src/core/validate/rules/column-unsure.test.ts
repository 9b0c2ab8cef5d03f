import type { ColumnMatch } from '../../model/column-match';
import { reportsOf } from '../rule.fixture';
import { columnUnsure } from './column-unsure';

function match(column: number, question: ColumnMatch['question']): ColumnMatch {
  return { column, heading: 'Kunta', field: null, confidence: 0, question, duplicateOf: null };
}

describe('column-unsure', () => {
  test('names the column and the field that it may hold', () => {
    expect(reportsOf(columnUnsure, { matches: [match(0, null), match(3, 'municipality')] })).toEqual([
      [{ field: 'municipality', column: 'D' }, { column: 3 }],
    ]);
  });

  test('is silent where nothing is in question', () => {
    expect(reportsOf(columnUnsure, { matches: [match(0, null)] })).toEqual([]);
  });
});
