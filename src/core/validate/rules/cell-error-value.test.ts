import { EMPTY, reading, unusable } from '../../model/reading';
import { cellErrorValue } from './cell-error-value';

describe('cell-error-value', () => {
  test.each([
    ['an error of a formula, which it names', unusable('cell-error', { error: '#REF!' }), { error: '#REF!' }],
  ])('speaks of %s', (_, read, params) => {
    expect(cellErrorValue.check(read, 'x')).toEqual(params);
  });

  test.each([
    ['a value', reading('740')],
    ['a value that is no error', unusable('unknown')],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(cellErrorValue.check(read, 'x')).toBeNull();
  });
});
