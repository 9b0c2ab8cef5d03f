import { EMPTY, reading, unusable } from '../../model/reading';
import { nameFormat } from './name-format';

describe('name-format', () => {
  test.each([['a cell without any letter', unusable('format'), {}]])('speaks of %s', (_, read, params) => {
    expect(nameFormat.check(read, 'x')).toEqual(params);
  });

  test.each([
    ['a name', reading('af Åkerlund')],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(nameFormat.check(read, 'x')).toBeNull();
  });
});
