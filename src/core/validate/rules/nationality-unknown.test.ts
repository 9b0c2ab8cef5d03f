import { EMPTY, reading, unusable } from '../../model/reading';
import { nationalityUnknown } from './nationality-unknown';

describe('nationality-unknown', () => {
  test.each([['a word for no nationality', unusable('unknown'), {}]])('speaks of %s', (_, read, params) => {
    expect(nationalityUnknown.check(read, 'x')).toEqual(params);
  });

  test.each([
    ['a known nationality', reading('EE')],
    ['two nationalities in one cell', reading('FI', { code: 'several' })],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(nationalityUnknown.check(read, 'x')).toBeNull();
  });
});
