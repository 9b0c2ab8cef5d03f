import { EMPTY, reading, unusable } from '../../model/reading';
import { coachUnknown } from './coach-unknown';

describe('coach-unknown', () => {
  test.each([
    ['a name that no coach has', unusable('unknown'), {}],
    ['a name that several coaches have', unusable('ambiguous'), {}],
  ])('speaks of %s', (_, read, params) => {
    expect(coachUnknown.check(read, 'x')).toEqual(params);
  });

  test.each([
    ['a known coach', reading('OV03')],
    ['a client without a coach', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(coachUnknown.check(read, 'x')).toBeNull();
  });
});
