import fc from 'fast-check';
import type { Reader } from './attacker.fixture';
import { solvedByAlgebra, solvedByTrying } from './attacker.fixture';
import { boundsOf } from './bounds';
import type { Breakdown, Complement, CountId, Counts } from './counts';
import { suppress, withComplements } from './suppress';

/** People → clients, others; clients → tables, the first with a sum of two classes; one group with its complement. */
function countsWith(
  others: readonly number[],
  tables: readonly (readonly number[])[],
  group: number | null = null,
): Counts {
  const values = new Map<CountId, number>();
  const divisions: (readonly Breakdown[])[] = [];
  const clients = (tables[0] ?? []).reduce((sum, value) => sum + value, 0);
  values.set('clients', clients);
  const rest = others.map((value, index) => [`other${index}`, value] as const);
  for (const [id, value] of rest) values.set(id, value);
  values.set(
    'people',
    others.reduce((sum, value) => sum + value, clients),
  );
  divisions.push([{ total: 'people', parts: ['clients', ...rest.map(([id]) => id)] }]);
  tables.forEach((classes, table) => {
    const parts = classes.map((value, index) => {
      values.set(`t${table}.${index}`, value);
      return `t${table}.${index}`;
    });
    if (table === 0 && parts.length > 2) {
      const [a, b, ...more] = parts as [string, string, ...string[]];
      values.set('sum', values.get(a)! + values.get(b)!);
      divisions.push([
        { total: 'clients', parts: ['sum', ...more] },
        { total: 'sum', parts: [a, b] },
      ]);
    } else divisions.push([{ total: 'clients', parts }]);
  });
  const complements: Complement[] = [];
  if (group !== null && group <= clients) {
    values.set('g', group);
    values.set('g!', clients - group);
    complements.push({ id: 'g!', total: 'clients', part: 'g' });
    divisions.push([{ total: 'clients', parts: ['g', 'g!'] }]);
  }
  return { values, tables: divisions, complements };
}

function readerOf({ values, tables, complements }: Counts, hidden: ReadonlySet<CountId>): Reader {
  const all = withComplements(hidden, complements);
  return {
    shown: new Map([...values].filter(([id]) => !all.has(id))),
    hidden: [...all],
    maybeZero: new Set(complements.map(({ id }) => id)),
    breakdowns: tables.flat(),
  };
}

const hiddenOf = (counts: Counts, threshold: number) => {
  const { primary, secondary } = suppress(counts, threshold);
  return new Set([...primary, ...secondary]);
};

/** Tables that all count the same clients. */
const tablesOf = (most: number) =>
  fc
    .array(fc.nat(most), { minLength: 1, maxLength: 5 })
    .chain((first) => {
      const total = first.reduce((sum, value) => sum + value, 0);
      const cuts = fc.array(fc.nat(total), { minLength: 0, maxLength: 3 });
      return fc.tuple(
        fc.constant(first),
        cuts,
        fc.option(fc.nat(total)),
        fc.array(fc.nat(most), { maxLength: 2 }),
      );
    })
    .map(([first, cuts, group, others]) => {
      const total = first.reduce((sum, value) => sum + value, 0);
      const ends = [0, ...[...cuts].sort((a, b) => a - b), total];
      const second = ends.slice(1).map((end, index) => end - ends[index]!);
      return countsWith(others, [first, second], group);
    });

const THRESHOLD = fc.integer({ min: 3, max: 10 });
const RUNS = { seed: 20210331, numRuns: 2_000 };

describe('laws of what is hidden', () => {
  test('no hidden count can be computed from all that is shown by linear algebra', () => {
    fc.assert(
      fc.property(tablesOf(60), THRESHOLD, (counts, threshold) => {
        expect(solvedByAlgebra(readerOf(counts, hiddenOf(counts, threshold)))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('nor by trying all whole numbers that fit', () => {
    fc.assert(
      fc.property(tablesOf(4), fc.constantFrom(3, 4), (counts, threshold) => {
        const reader = readerOf(counts, hiddenOf(counts, threshold));
        const people = counts.values.get('people')!;
        // One more than there are people: so that what nothing bounds from above has a second value.
        if (reader.hidden.length <= 6) expect(solvedByTrying(reader, people + 1)).toEqual([]);
      }),
      { ...RUNS, numRuns: 400 },
    );
  });

  test('the bounds are what trying gives', () => {
    fc.assert(
      fc.property(tablesOf(3), fc.constantFrom(3, 4), (counts, threshold) => {
        const hidden = hiddenOf(counts, threshold);
        const reader = readerOf(counts, hidden);
        if (reader.hidden.length === 0 || reader.hidden.length > 5) return;
        const bounds = boundsOf(counts, withComplements(hidden, counts.complements));
        const people = counts.values.get('people')!;
        const fixed = reader.hidden.filter((id) => bounds.get(id)!.least === bounds.get(id)!.most);
        expect(solvedByTrying(reader, people + 1)).toEqual(fixed);
      }),
      { ...RUNS, numRuns: 300 },
    );
  });

  test('0 is shown, 1 to the threshold is hidden', () => {
    fc.assert(
      fc.property(tablesOf(30), THRESHOLD, (counts, threshold) => {
        const hidden = hiddenOf(counts, threshold);
        const unprinted = new Set(counts.complements.map(({ id }) => id));
        for (const [id, value] of counts.values) {
          if (unprinted.has(id)) continue;
          if (value === 0) expect(hidden.has(id)).toBe(false);
          if (value > 0 && value < threshold) expect(hidden.has(id)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('nothing is hidden where nothing is small', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 99 }), { minLength: 1, maxLength: 6 }), (classes) => {
        expect(hiddenOf(countsWith([20, 0], [classes]), 10).size).toBe(0);
      }),
      RUNS,
    );
  });

  test('in a table whose total is shown no smaller set of counts would do', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(12), { minLength: 2, maxLength: 6 }),
        fc.constantFrom(3, 5),
        (classes, threshold) => {
          const parts = classes.map((_, index) => `c${index}`);
          const total = classes.reduce((sum, value) => sum + value, 0);
          if (total < threshold) return;
          const counts: Counts = {
            values: new Map([
              ['clients', total],
              ...parts.map((id, index) => [id, classes[index]!] as const),
            ]),
            tables: [[{ total: 'clients', parts }]],
            complements: [],
          };
          const hidden = hiddenOf(counts, threshold);
          const small = parts.filter((_, index) => classes[index]! > 0 && classes[index]! < threshold);
          for (let mask = 0; mask < 1 << parts.length; mask += 1) {
            const chosen = parts.filter((_, index) => (mask >> index) % 2 === 1 && classes[index]! > 0);
            const others = new Set([...small, ...chosen]);
            if (others.size >= hidden.size) continue;
            const reader = readerOf(counts, others);
            const given = [...solvedByAlgebra(reader), ...solvedByTrying(reader, total)];
            expect(given).not.toEqual([]);
          }
        },
      ),
      { ...RUNS, numRuns: 150 },
    );
  });
});

describe('by hand', () => {
  test.each([
    ['one small class takes the smallest other with it', [2, 30, 20], ['c0', 'c2']],
    ['two small classes hide each other', [2, 3, 20], ['c0', 'c1']],
    ['two classes of one person need a third: 1 + 1 has one way', [1, 1, 20, 30], ['c0', 'c1', 'c2']],
    ['a class of 0 hides nobody', [0, 2, 30], ['c1', 'c2']],
    ['nothing small, nothing hidden', [0, 5, 30], []],
  ])('%s', (_, classes, expected) => {
    const parts = classes.map((_, index) => `c${index}`);
    const counts: Counts = {
      values: new Map([
        ['clients', classes.reduce((sum, value) => sum + value, 0)],
        ...parts.map((id, index) => [id, classes[index]!] as const),
      ]),
      tables: [[{ total: 'clients', parts }]],
      complements: [],
    };
    expect([...hiddenOf(counts, 5)].sort()).toEqual(expected);
  });

  test('a group of all but two is hidden: two would be seen', () => {
    expect([...hiddenOf(countsWith([], [[50, 50]], 98), 5)]).toEqual(['g']);
  });

  test('where one of three parts of the people is small and another 0, the number of people is hidden', () => {
    expect([...hiddenOf(countsWith([3, 0], [[50, 50]]), 5)].sort()).toEqual(['other0', 'people']);
  });
});
