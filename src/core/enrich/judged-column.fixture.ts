import type { JudgedColumn } from '../model/judged-column';
import { EMPTY, reading, unusable } from '../model/reading';
import type { Reading } from '../model/reading';

/** Stands in tests for a cell that cannot be read. */
export const UNREADABLE = Symbol('unreadable');

/** A column as it is after reading; `null` is an empty cell. */
export function columnOf<T>(values: readonly (T | null | typeof UNREADABLE)[]): JudgedColumn<T> {
  return {
    column: 0,
    heading: 'Otsikko',
    cells: values.map(() => null),
    readings: values.map((value): Reading<T> => {
      if (value === null) return EMPTY;
      return value === UNREADABLE ? unusable('unknown') : reading(value);
    }),
    codes: Int32Array.from(values.keys()),
  };
}
