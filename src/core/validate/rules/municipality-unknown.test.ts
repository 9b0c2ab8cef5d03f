import { EMPTY, reading, unusable } from '../../model/reading';
import { municipalityUnknown } from './municipality-unknown';

describe('municipality-unknown', () => {
  test.each([
    ['a word for no municipality', unusable('unknown'), {}],
    ['a word for several municipalities', unusable('ambiguous'), {}],
  ])('speaks of %s', (_, read, params) => {
    expect(municipalityUnknown.check(read, 'x')).toEqual(params);
  });

  test.each([
    ['a known municipality', reading('740')],
    [
      'a municipality with a typing error',
      reading('740', { code: 'typo', params: { suggestion: 'Savonlinna' } }),
    ],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(municipalityUnknown.check(read, 'x')).toBeNull();
  });
});
