import { EMPTY, reading, unusable } from '../../model/reading';
import { numberPrecisionLost } from './number-precision-lost';

describe('number-precision-lost', () => {
  test.each([['a number of more digits than Excel keeps', unusable('digits-lost'), {}]])(
    'speaks of %s',
    (_, read, params) => {
      expect(numberPrecisionLost.check(read, 'x')).toEqual(params);
    },
  );

  test.each([
    ['a number that is whole', reading('+358445553036')],
    ['a cell of another form', unusable('format')],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(numberPrecisionLost.check(read, 'x')).toBeNull();
  });
});
