import { EMPTY, reading, unusable } from '../../model/reading';
import { languageUnknown } from './language-unknown';

describe('language-unknown', () => {
  test.each([
    ['a word for no language', unusable('unknown'), {}],
    ['a word for several languages', unusable('ambiguous'), {}],
  ])('speaks of %s', (_, read, params) => {
    expect(languageUnknown.check(read, 'x')).toEqual(params);
  });

  test.each([
    ['a known language', reading('ru')],
    ['a language with a typing error', reading('ru', { code: 'typo', params: { suggestion: 'venäjä' } })],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(languageUnknown.check(read, 'x')).toBeNull();
  });
});
