import type { Parse, Reading } from '../model/reading';
import { reading, unusable } from '../model/reading';
import { cellParser } from './cell-parser';
import { finnishNumberParser } from './finnish-number';
import { fold } from './folded-text';

const FULL_TIME = /^(?:koko|täysi|täyspäiv|taysi|heltid|full)/;
const HALF_TIME = /^(?:puoli|puolet|halv|half)/;
/** Numbers up to here are shares (1.5 = one and a half), numbers above it per cent. */
const LARGEST_SHARE = 3;

/**
 * Reads a share of full working time, 0–1, as sheets of coaches tell it: `100`, `50`, `50 %`, `1`, `0,5`, or a word such
 * as `kokoaikainen`. Nobody works more than full time: 150 % is read as 1 with the remark `above-full-time`.
 * Unusable: `unreadable`.
 */
export function workingTimeParser(): Parse<number> {
  const parseNumber = finnishNumberParser();
  const share = ({ value }: Reading<number>, isShare: (number: number) => boolean): Reading<number> => {
    if (value === null || value < 0) return unusable('unreadable');
    const fte = isShare(value) ? value : value / 100;
    return fte > 1 ? reading(1, { code: 'above-full-time' }) : reading(fte);
  };
  return cellParser(
    (text) => {
      const word = fold(text);
      if (FULL_TIME.test(word)) return reading(1);
      if (HALF_TIME.test(word)) return reading(0.5);
      return share(parseNumber(text), (number) => text.includes('%') || number <= LARGEST_SHARE);
    },
    (number) => share(parseNumber(number), (value) => value <= LARGEST_SHARE),
  );
}
