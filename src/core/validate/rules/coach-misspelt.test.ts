import { EMPTY, reading, unusable } from '../../model/reading';
import { coachMisspelt } from './coach-misspelt';

describe('coach-misspelt', () => {
  test.each([
    [
      "a name that is a letter off, with the coach's name",
      reading('OV01', { code: 'typo', params: { suggestion: 'Testi Valmentaja' } }),
      { suggestion: 'Testi Valmentaja' },
    ],
  ])('speaks of %s', (_, read, params) => {
    expect(coachMisspelt.check(read, 'x')).toEqual(params);
  });

  test.each([
    ['a known coach', reading('OV01')],
    ['a name that is near no coach', unusable('unknown')],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(coachMisspelt.check(read, 'x')).toBeNull();
  });
});
