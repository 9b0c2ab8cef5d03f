import { EMPTY, reading, unusable } from '../model/reading';
import { onRemark } from './on-remark';

describe('onRemark', () => {
  const onTypo = onRemark('typo');

  test.each([
    ['the remark alone', unusable('typo'), {}],
    ['the remark beside a value', reading('740', { code: 'typo' }), {}],
    ['the remark among others', reading('740', { code: 'repaired' }, { code: 'typo' }), {}],
    ['the remark’s parameters', unusable('typo', { suggestion: 'Savonlinna' }), { suggestion: 'Savonlinna' }],
  ])('hands on %s', (_, read, params) => {
    expect(onTypo(read, 'x')).toEqual(params);
  });

  test.each([
    ['an empty cell', EMPTY],
    ['a value without remarks', reading('740')],
    ['another remark, even one whose name begins alike', unusable('typo-of-two')],
  ])('is silent about %s', (_, read) => {
    expect(onTypo(read, 'x')).toBeNull();
  });
});
