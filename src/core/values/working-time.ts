import type { Parse } from '../model/reading';
import { reading, unusable } from '../model/reading';
import { cellParser } from './cell-parser';
import { finnishNumberParser } from './finnish-number';

/**
 * Reads a share of full working time, 0–1, as coaches' sheets tell it: `100`, `50`, `50 %`, and also `1`, `0,5`. Without
 * a percent sign numbers up to 1 are shares and larger ones percentages. Unusable: `format`, `ambiguous`, `range` (below 0
 * or above 100 %).
 */
export function workingTimeParser(): Parse<number> {
  const parseNumber = finnishNumberParser();
  return cellParser(
    (text) => share(parseNumber(text), text.includes('%')),
    (value) => share(parseNumber(value), false),
  );
}

function share(read: ReturnType<Parse<number>>, isPercentage: boolean): ReturnType<Parse<number>> {
  if (read.value === null) return read;
  const fte = read.value <= 1 || isPercentage ? read.value : read.value / 100;
  return fte < 0 || fte > 1 ? unusable('range') : reading(fte);
}
