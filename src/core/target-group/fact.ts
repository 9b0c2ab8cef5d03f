import type { JudgedColumn } from '../model/judged-column';
import type { Reading } from '../model/reading';
import { isUnusable } from '../model/reading';

/**
 * What a client list tells of one thing about a client. `no-column` and `empty` are told apart because a list without a
 * column says nothing of anybody, but an empty cell in a column is a gap.
 */
export type Fact<T> =
  { readonly state: 'value'; readonly value: T } | { readonly state: 'no-column' | 'empty' | 'unusable' };

export const NO_COLUMN = { state: 'no-column' } as const;
export const EMPTY = { state: 'empty' } as const;
export const UNUSABLE = { state: 'unusable' } as const;

export function known<T>(value: T): Fact<T> {
  return { state: 'value', value };
}

/** What a cell that was read tells. */
export function factOf<T>(reading: Reading<T>): Fact<T> {
  if (reading.value !== null) return known(reading.value);
  return isUnusable(reading) ? UNUSABLE : EMPTY;
}

/** A function that gives a client's fact of a column. One fact is made for each distinct cell value. */
export function factsOf<T>(column: JudgedColumn<T> | undefined): (client: number) => Fact<T> {
  if (column === undefined) return () => NO_COLUMN;
  const facts = column.readings.map(factOf);
  return (client) => facts[column.codes[client]!]!;
}
