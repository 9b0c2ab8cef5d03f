import { reportsOf } from '../rule.fixture';
import { formulasAmongData } from './formulas-among-data';

describe('formulas-among-data', () => {
  test('counts the cells that hold formulas', () => {
    expect(reportsOf(formulasAmongData, { formulas: 393 })).toEqual([[{ count: 393 }]]);
  });

  test('is silent where there are none', () => {
    expect(reportsOf(formulasAmongData)).toEqual([]);
  });
});
