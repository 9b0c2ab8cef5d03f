import { EMPTY, reading } from '../../model/reading';
import { formulaLikeText } from './formula-like-text';

describe('formula-like-text', () => {
  test.each([
    ['a text that a spreadsheet may take for a formula', reading('=1+1', { code: 'like-formula' }), {}],
  ])('speaks of %s', (_, read, params) => {
    expect(formulaLikeText.check(read, 'x')).toEqual(params);
  });

  test.each([
    ['a text of words', reading('x')],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(formulaLikeText.check(read, 'x')).toBeNull();
  });
});
