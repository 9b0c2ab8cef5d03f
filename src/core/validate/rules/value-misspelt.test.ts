import { EMPTY, reading, unusable } from '../../model/reading';
import { valueMisspelt } from './value-misspelt';

describe('value-misspelt', () => {
  test.each([
    [
      'a name that is a letter off, with the name that was read',
      reading('740', { code: 'typo', params: { suggestion: 'Savonlinna' } }),
      { suggestion: 'Savonlinna' },
    ],
  ])('speaks of %s', (_, read, params) => {
    expect(valueMisspelt.check(read, 'x')).toEqual(params);
  });

  test.each([
    ['a name as it should be', reading('740')],
    ['a word that is near no name', unusable('unknown')],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(valueMisspelt.check(read, 'x')).toBeNull();
  });
});
