import type { CellValue } from '../model/cell';
import { isBlank } from '../model/cell';
import type { Reading } from '../model/reading';
import { EMPTY, reading, unusable } from '../model/reading';
import { foldJoined } from './fold-words';

const FULL_TIME = new Set(['kokoaika', 'kokoaikainen', 'kokopaiva', 'taysi', 'heltid', 'fulltime', 'full']);
const HALF_TIME = new Set([
  'puoliaika',
  'puolipaiva',
  'puolipaivainen',
  'puolet',
  'halvtid',
  'halftime',
  'half',
]);
/** Numbers up to here are shares (1.5 = one and a half), numbers above it per cent. */
const LARGEST_SHARE = 3;

/**
 * Reads a share of full working time, 0–1, from 100, 50, 1, 0,5, `50 %` or words such as `kokoaikainen`.
 *
 * Nobody works more than full time: 150 % is read as 1 with the remark `above-full-time`. What cannot be read
 * (`unreadable`) has no value; an empty cell is `EMPTY`.
 */
export function readWorkingTime(cell: CellValue): Reading<number> {
  if (isBlank(cell)) return EMPTY;
  const share = shareOf(cell);
  if (share === null || share < 0) return unusable('unreadable');
  return share > 1 ? reading(1, { code: 'above-full-time' }) : reading(share);
}

function shareOf(cell: CellValue): number | null {
  if (typeof cell === 'number') return cell <= LARGEST_SHARE ? cell : cell / 100;
  if (typeof cell !== 'string') return null;
  const word = foldJoined(cell);
  if (FULL_TIME.has(word)) return 1;
  if (HALF_TIME.has(word)) return 0.5;
  const [, digits, percent] =
    /^(\d+(?:[.,]\d+)?)\s*(%|pros\.?|prosenttia|procent)?$/i.exec(cell.trim()) ?? [];
  if (digits === undefined) return null;
  const number = Number(digits.replace(',', '.'));
  return percent === undefined && number <= LARGEST_SHARE ? number : number / 100;
}
