import type { DurationClass } from '../model/derived';
import { addMonths } from '../model/local-date';
import type { LocalDate } from '../model/local-date';
import { ternary } from '../model/ternary';
import type { Ternary } from '../model/ternary';

export interface Unemployment {
  /** Whole weeks. */
  readonly weeks: number | null;
  readonly durationClass: DurationClass | null;
  /** At least one year without a break; `review` where the start is not known. */
  readonly longTerm: Ternary;
}

export const UNKNOWN_UNEMPLOYMENT: Unemployment = { weeks: null, durationClass: null, longTerm: 'review' };

/**
 * How long an unemployment that began on `start` has lasted on the reference date. A class begins on the day on which
 * its months are full: from 30.11. three months are full on the last day of February. Unknown where there is no start
 * or it lies after the reference date.
 */
export function unemploymentOn(start: LocalDate | null, referenceDate: LocalDate): Unemployment {
  if (start === null || start > referenceDate) return UNKNOWN_UNEMPLOYMENT;
  return {
    weeks: Math.floor((referenceDate - start) / 7),
    durationClass: durationClass(start, referenceDate),
    longTerm: ternary(addMonths(start, 12) <= referenceDate),
  };
}

function durationClass(start: LocalDate, referenceDate: LocalDate): DurationClass {
  if (addMonths(start, 3) > referenceDate) return 'under-3-months';
  if (addMonths(start, 6) > referenceDate) return '3-to-6-months';
  if (addMonths(start, 12) > referenceDate) return '6-to-12-months';
  return addMonths(start, 24) > referenceDate ? '1-to-2-years' : '2-years-or-more';
}
