import type { Parse } from '../model/reading';
import { unusable } from '../model/reading';

/**
 * Reads as `parse` does, but cells that hold a value of one of these types, which stands in the wrong column, are unusable
 * as `wrong-type`: `TRUE` would else pass for the name of somebody called True.
 */
export function refusing<T>(parse: Parse<T>, ...types: readonly ('boolean' | 'number')[]): Parse<T> {
  const refused: ReadonlySet<string> = new Set(types);
  return (cell) => (refused.has(typeof cell) ? unusable('wrong-type') : parse(cell));
}
