import fc from 'fast-check';
import { textIndex } from './text-index';

describe('an index of texts', () => {
  test('gives a new text the next code and a known one its own', () => {
    const { codeOf } = textIndex();
    expect(codeOf('a', 3)).toBe(3);
    expect(codeOf('b', 5)).toBe(5);
    expect(codeOf('a', 7)).toBe(3);
    expect(codeOf('', 9)).toBe(9);
  });

  test('knows texts apart by the hundred thousand', () => {
    const { codeOf } = textIndex();
    const numbers = Array.from({ length: 100_000 }, (_, number) => number);
    const differing = (offset: number) =>
      numbers.filter((number) => codeOf(`0${number * 7}`, number + offset) !== number);
    expect(differing(0)).toEqual([]);
    expect(differing(1_000_000)).toEqual([]);
  });

  test('does what a map does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 3 }), { maxLength: 2000, size: 'max' }),
        (texts) => {
          const { codeOf } = textIndex();
          const map = new Map<string, number>();
          texts.forEach((text, next) => {
            if (!map.has(text)) map.set(text, next);
            expect(codeOf(text, next)).toBe(map.get(text));
          });
        },
      ),
      { seed: 20210331, numRuns: 60 },
    );
  });
});
