import type { Matchers } from './expect';
import { expect as expectInPage } from './expect';
import type { CaseResult } from './runner';
import { createSuite, runCases } from './runner';

async function resultsOf(
  write: (suite: ReturnType<typeof createSuite>) => void,
  leftOut: ReadonlyMap<string, string> = new Map(),
): Promise<readonly Pick<CaseResult, 'name' | 'outcome' | 'why'>[]> {
  const suite = createSuite();
  write(suite);
  const told: CaseResult[] = [];
  const report = (result: CaseResult): void => void told.push(result);
  const results = await runCases(suite.cases, { leftOut, timeoutMs: 20, report });
  expect(told).toEqual(results);
  return results.map(({ name, outcome, why }) => ({ name, outcome, why }));
}

describe('the runner', () => {
  test('names cases by their groups and the rows of tables, and runs each', async () => {
    const seen: unknown[] = [];
    const results = await resultsOf(({ describe: group, test: add }) => {
      group('Excel', () => {
        group('read', () => {
          add('plain', () => seen.push('plain'));
        });
        add.each(['a', 'b'])('%j alone', (text) => seen.push(text));
        add.each([['x', 1]])('%s has %d', (text, number) => seen.push([text, number]));
      });
    });
    expect(results.map(({ name }) => name)).toEqual([
      'Excel › read › plain',
      'Excel › "a" alone',
      'Excel › "b" alone',
      'Excel › x has 1',
    ]);
    expect(results.every(({ outcome }) => outcome === 'passed')).toBe(true);
    expect(seen).toEqual(['plain', 'a', 'b', ['x', 1]]);
  });

  test.each([
    [
      'throws',
      () => {
        expectInPage(1).toBe(2);
      },
      'Error: expected exactly 2, received 1',
    ],
    ['rejects', () => Promise.reject(new TypeError('no')), 'TypeError: no'],
    ['never ends', () => new Promise(() => undefined), 'Error: not ready after 0.02 seconds'],
  ])('shows a case that %s as failed, and goes on with the next', async (_, run, why) => {
    const results = await resultsOf(({ test: add }) => {
      add('bad', run);
      add('good', () => undefined);
    });
    expect(results).toEqual([
      { name: 'bad', outcome: 'failed', why },
      { name: 'good', outcome: 'passed', why: '' },
    ]);
  });

  test('leaves out what cannot be tried, with the reason, and does not run it', async () => {
    const run = jest.fn();
    const results = await resultsOf(
      ({ describe: group, test: add }) => {
        group('Excel', () => {
          add('by hand', run);
        });
      },
      new Map([['by hand', 'because']]),
    );
    expect(results).toEqual([{ name: 'Excel › by hand', outcome: 'left-out', why: 'because' }]);
    expect(run).not.toHaveBeenCalled();
  });
});

describe('expect in the page', () => {
  const cell = { row: 1, value: 'a', format: undefined };
  const all = expectInPage.arrayContaining([[3], [1]]);
  const held: readonly (readonly [keyof Matchers, received: unknown, expected: unknown])[] = [
    ['toBe', Number.NaN, Number.NaN],
    ['toBeNull', null, undefined],
    ['toEqual', cell, { row: 1, value: 'a' }],
    ['toEqual', new Map([['a', [1]]]), new Map([['a', [1]]])],
    ['toEqual', [[1], [2], [3]], all],
    ['toHaveLength', [1, 2], 2],
    ['toMatchObject', [cell], [{ row: 1 }]],
  ];
  const broken: typeof held = [
    ['toBe', [], []],
    ['toBeNull', undefined, undefined],
    ['toEqual', cell, { row: 2, value: 'a' }],
    ['toEqual', new Map([['a', [1]]]), new Map([['a', [2]]])],
    ['toEqual', [[1], [2]], all],
    ['toHaveLength', [1], 2],
    ['toMatchObject', [cell], [{ row: 2 }]],
  ];
  const claim = (matchers: { readonly [M in keyof Matchers]: (expected: never) => unknown }) => matchers;

  test.each(held)('%s holds as in jest, at once and later', async (matcher, received, expected) => {
    claim(expectInPage(received))[matcher](expected as never);
    await claim(expectInPage(Promise.resolve(received)).resolves)[matcher](expected as never);
  });

  test.each(broken)('%s fails where jest does, at once and later', async (matcher, received, expected) => {
    expect(() => claim(expectInPage(received))[matcher](expected as never)).toThrow(/^expected/);
    const later = claim(expectInPage(Promise.resolve(received)).resolves)[matcher](expected as never);
    await expect(later).rejects.toThrow(/^expected/);
  });

  test('a rejection is looked at as the error that it is', async () => {
    const failing = Promise.reject(new TypeError('no'));
    await expectInPage(failing).rejects.toMatchObject({ message: 'no' });
    const none = expectInPage(Promise.resolve(1)).rejects.toMatchObject({});
    await expect(none).rejects.toThrow('expected a rejection, received 1');
  });
});
