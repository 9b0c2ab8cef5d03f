import { reportsOf } from '../rule.fixture';
import { formulaWithoutValue } from './formula-without-value';

describe('formula-without-value', () => {
  test('counts formulas whose result was never saved', () => {
    expect(reportsOf(formulaWithoutValue, { formulasWithoutValue: 3 })).toEqual([[{ count: 3 }]]);
  });

  test('is silent where there are none', () => {
    expect(reportsOf(formulaWithoutValue, { formulasWithoutValue: 0 })).toEqual([]);
  });
});
