import { EMPTY, reading, unusable } from '../../model/reading';
import { referralUnknown } from './referral-unknown';

describe('referral-unknown', () => {
  test.each([
    ['a word for no specialist', unusable('unknown'), {}],
    ['one unknown among known specialists', reading(['education-planner'], { code: 'unknown-part' }), {}],
  ])('speaks of %s', (_, read, params) => {
    expect(referralUnknown.check(read, 'x')).toEqual(params);
  });

  test.each([
    ['known specialists', reading(['education-planner'])],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(referralUnknown.check(read, 'x')).toBeNull();
  });
});
