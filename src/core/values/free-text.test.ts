import { reading } from '../model/reading';
import { readFreeText } from './free-text';

describe('free text', () => {
  test.each([['Keksitynkuja 1'], ['x'.repeat(20)], ['1-2'], ['a=b'], ['']])(
    '%j is read as it stands',
    (text) => {
      expect(readFreeText(text, 20)).toEqual(reading(text));
    },
  );

  test('of more characters than usual is remarked on, with the number of them', () => {
    const text = 'x'.repeat(21);
    expect(readFreeText(text, 20)).toEqual(
      reading(text, { code: 'too-long', params: { length: 21, limit: 20 } }),
    );
  });

  test.each([['=1+1'], ['+358'], ['-1+2'], ['@SUM(A1)']])('%j looks like a formula', (text) => {
    expect(readFreeText(text, 20)).toEqual(reading(text, { code: 'like-formula' }));
  });
});
