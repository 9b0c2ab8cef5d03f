import fc from 'fast-check';
import type { Ternary } from './ternary';
import { all, any, ternary, TERNARIES } from './ternary';

const several = fc.array(fc.constantFrom(...TERNARIES), { maxLength: 5 });
/** Values, and the same in another order. */
const shuffled = several.chain((values) =>
  fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
);
const TRIPLES = TERNARIES.flatMap((a) => TERNARIES.flatMap((b) => TERNARIES.map((c) => [a, b, c] as const)));
const not = (value: Ternary): Ternary => (value === 'review' ? value : value === 'yes' ? 'no' : 'yes');

/** What is still open, settled in every possible way. */
function settlings(values: readonly Ternary[]): Ternary[][] {
  return values.reduce<Ternary[][]>(
    (soFar, value) =>
      soFar.flatMap((settled) =>
        (value === 'review' ? (['yes', 'no'] as const) : [value]).map((answer) => [...settled, answer]),
      ),
    [[]],
  );
}

describe('three-valued logic', () => {
  test.each<[Ternary, Ternary, Ternary, Ternary]>([
    ['yes', 'yes', 'yes', 'yes'],
    ['yes', 'no', 'no', 'yes'],
    ['yes', 'review', 'review', 'yes'],
    ['no', 'no', 'no', 'no'],
    ['no', 'review', 'no', 'review'],
    ['review', 'review', 'review', 'review'],
  ])('of %s and %s: all is %s, any is %s', (a, b, allOf, anyOf) => {
    expect([all([a, b]), all([b, a])]).toEqual([allOf, allOf]);
    expect([any([a, b]), any([b, a])]).toEqual([anyOf, anyOf]);
  });

  test('all of nothing is yes, any of nothing is no', () => {
    expect([all([]), any([])]).toEqual(['yes', 'no']);
  });

  test('all and any are each other’s mirror image (De Morgan)', () => {
    fc.assert(
      fc.property(several, (values) => {
        expect(not(all(values))).toBe(any(values.map(not)));
      }),
      { seed: 20210331, numRuns: 300 },
    );
  });

  test('grouping changes nothing', () => {
    fc.assert(
      fc.property(several, several, (a, b) => {
        expect(all([all(a), all(b)])).toBe(all([...a, ...b]));
        expect(any([any(a), any(b)])).toBe(any([...a, ...b]));
      }),
      { seed: 20210331, numRuns: 300 },
    );
  });

  describe.each([
    ['all', all, any],
    ['any', any, all],
  ])('%s is an operation of a lattice', (_, combine, other) => {
    test('whose order and repetitions of values do not matter', () => {
      fc.assert(
        fc.property(shuffled, ([values, others]) => {
          expect(combine(others)).toBe(combine(values));
          expect(combine([...values, ...others])).toBe(combine(values));
        }),
        { seed: 20210331, numRuns: 300 },
      );
    });

    test.each(TERNARIES)('which leaves a lone %s as it is', (value) => {
      expect(combine([value])).toBe(value);
    });

    test('which absorbs the other, and is distributive over it', () => {
      for (const [a, b, c] of TRIPLES) {
        expect(combine([a, other([a, b])])).toBe(a);
        expect(combine([a, other([b, c])])).toBe(other([combine([a, b]), combine([a, c])]));
      }
    });

    test('which never takes an answer back when more becomes known', () => {
      fc.assert(
        fc.property(several, fc.nat(), (values, what) => {
          const before = combine(values);
          const ways = settlings(values);
          const settled = ways[what % ways.length]!;
          // Any part of what was open may have become known, not only all of it.
          const partly = values.map((value, place) => (what & (1 << place) ? settled[place]! : value));
          if (before !== 'review') expect([combine(partly), combine(settled)]).toEqual([before, before]);
        }),
        { seed: 20210331, numRuns: 300 },
      );
    });
  });

  test('is review exactly where the answer depends on what is open', () => {
    fc.assert(
      fc.property(several, (values) => {
        for (const combine of [all, any]) {
          const outcomes = new Set(settlings(values).map(combine));
          expect(combine(values)).toBe(outcomes.size > 1 ? 'review' : [...outcomes][0]);
        }
      }),
      { seed: 20210331, numRuns: 300 },
    );
  });

  test('a fact that is known is yes or no', () => {
    expect([ternary(true), ternary(false)]).toEqual(['yes', 'no']);
  });
});
