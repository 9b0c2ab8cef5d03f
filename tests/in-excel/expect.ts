import { equals, iterableEquality, subsetEquality } from '@jest/expect-utils';

/** The matchers that the contract files use. What jest calls equal is equal here: it is jest's own comparison. */
export interface Matchers {
  readonly toBe: (expected: unknown) => void;
  readonly toBeNull: () => void;
  readonly toEqual: (expected: unknown) => void;
  readonly toHaveLength: (expected: number) => void;
  readonly toMatchObject: (expected: unknown) => void;
}

type Later = { readonly [M in keyof Matchers]: (...expected: Parameters<Matchers[M]>) => Promise<void> };

export interface Expectation extends Matchers {
  readonly resolves: Later;
  readonly rejects: Later;
}

/** `expect` for a page, where jest itself does not run. A matcher that does not hold throws an Error that says why. */
export const expect = Object.assign(
  (received: unknown): Expectation => ({
    ...matchers(received),
    resolves: later(async () => matchers(await received)),
    rejects: later(async () => matchers(await rejection(received))),
  }),
  { arrayContaining },
);

function matchers(received: unknown): Matchers {
  const hold = (does: boolean, what: string, expected: unknown): void => {
    if (!does) throw new Error(`expected ${what} ${shown(expected)}, received ${shown(received)}`);
  };
  return {
    toBe: (expected) => {
      hold(Object.is(received, expected), 'exactly', expected);
    },
    toBeNull: () => {
      hold(received === null, 'exactly', null);
    },
    toEqual: (expected) => {
      hold(equals(received, expected, [iterableEquality]), 'the like of', expected);
    },
    toHaveLength: (expected) => {
      hold(lengthOf(received) === expected, 'the length', expected);
    },
    toMatchObject: (expected) => {
      hold(equals(received, expected, [iterableEquality, subsetEquality]), 'an object with', expected);
    },
  };
}

function later(matching: () => Promise<Matchers>): Later {
  const when = async (hold: (matchers: Matchers) => void): Promise<void> => {
    hold(await matching());
  };
  return {
    toBe: (expected) =>
      when(({ toBe }) => {
        toBe(expected);
      }),
    toBeNull: () =>
      when(({ toBeNull }) => {
        toBeNull();
      }),
    toEqual: (expected) =>
      when(({ toEqual }) => {
        toEqual(expected);
      }),
    toHaveLength: (expected) =>
      when(({ toHaveLength }) => {
        toHaveLength(expected);
      }),
    toMatchObject: (expected) =>
      when(({ toMatchObject }) => {
        toMatchObject(expected);
      }),
  };
}

async function rejection(received: unknown): Promise<unknown> {
  let value: unknown;
  try {
    value = await received;
  } catch (error) {
    return error;
  }
  throw new Error(`expected a rejection, received ${shown(value)}`);
}

/** Stands for any array that holds all of `items`, wherever `equals` meets it. */
function arrayContaining(items: readonly unknown[]) {
  return {
    $$typeof: Symbol.for('jest.asymmetricMatcher'),
    asymmetricMatch: (other: unknown): boolean =>
      Array.isArray(other) && items.every((item) => other.some((one: unknown) => equals(item, one))),
    toString: () => 'ArrayContaining',
    toJSON: () => ({ arrayContaining: items }),
  };
}

function lengthOf(value: unknown): unknown {
  if (typeof value === 'string') return value.length;
  return typeof value === 'object' && value !== null && 'length' in value ? value.length : undefined;
}

const MOST_SHOWN = 400;

function shown(value: unknown): string {
  const plain = (_: string, part: unknown): unknown => {
    if (part instanceof Map || part instanceof Set) return [...part];
    return part instanceof Error
      ? { error: part.name, ...Object.fromEntries(Object.entries(part)), message: part.message }
      : part;
  };
  const text = value === undefined ? 'undefined' : JSON.stringify(value, plain);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)} …` : text;
}
