import { reading, unusable } from '../model/reading';
import { noticingLostDigits } from './lost-digits';
import { phoneParser } from './phone';

const parse = noticingLostDigits(phoneParser());

describe('a number in a column of codes', () => {
  test.each([[3584455530361234], [1e15], [-1e15], [1e21], ['3,58446E+11'], [' 4.45553e+8'], ['4E+08']])(
    '%j has lost its last digits',
    (cell) => {
      expect(parse(cell)).toEqual(unusable('digits-lost'));
    },
  );

  test.each([[358445553036], ['358445553036']])('%j is whole', (cell) => {
    expect(parse(cell)).toEqual(reading('+358445553036'));
  });

  test.each([
    [999_999_999_999_999],
    ['1234567890123456'],
    ['+358445553036'],
    ['13,5E+11'],
    ['3,5E+11x'],
    ['3,5E11'],
    ['E'],
    [true],
  ])('%j is left to the parser', (cell) => {
    expect(parse(cell)).toEqual(phoneParser()(cell));
  });
});
