import { EMPTY, reading, unusable } from '../../model/reading';
import { requiredValueMissing } from './required-value-missing';

describe('required-value-missing', () => {
  test.each([
    ['an empty cell', null],
    ['white space alone', ' \u00a0 '],
    ['invisible characters alone', '\u200b'],
  ])('speaks of %s', (_, cell) => {
    expect(requiredValueMissing.check(EMPTY, cell)).toEqual({});
  });

  test.each([
    ['a value', reading('740'), 'Savonlinna'],
    ['a value that cannot be used', unusable('unknown'), '?'],
    ['a value that is easily taken for nothing', reading(''), 0],
    ['an error of a formula', unusable('cell-error', { error: '#N/A' }), { error: '#N/A' }],
  ])('is silent about %s', (_, read, cell) => {
    expect(requiredValueMissing.check(read, cell)).toBeNull();
  });
});
