import type { ColumnMatch } from '../../model/column-match';
import { reportsOf } from '../rule.fixture';
import { headingUsedTwice } from './heading-used-twice';

function match(column: number, duplicateOf: ColumnMatch['duplicateOf']): ColumnMatch {
  return { column, heading: 'Puhelin', field: null, confidence: 1, question: null, duplicateOf };
}

describe('heading-used-twice', () => {
  test('names the field and the column that is not read', () => {
    expect(reportsOf(headingUsedTwice, { matches: [match(1, null), match(27, 'phone')] })).toEqual([
      [{ field: 'phone', column: 'AB' }, { field: 'phone' }],
    ]);
  });

  test('is silent where each field has one column', () => {
    expect(reportsOf(headingUsedTwice, { matches: [match(1, null)] })).toEqual([]);
  });
});
