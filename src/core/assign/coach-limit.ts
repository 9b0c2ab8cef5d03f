import type { Coach } from '../model/coach';
import { isAbsentOn } from '../model/coach';
import type { LocalDate } from '../model/local-date';

/**
 * The most clients a coach may have on a date: ⌊limit per full-time equivalent × FTE⌋, or the coach's own lower
 * limit; 0 while absent.
 * The product is rounded to a millionth before the floor, for 0.29 × 100 is 28.999… in binary and means 29.
 */
export function coachLimit(
  limitPerFte: number,
  coach: Pick<Coach, 'fte' | 'ownLimit' | 'absentFrom' | 'absentTo'>,
  date: LocalDate,
): number {
  if (isAbsentOn(coach, date)) return 0;
  const shared = Math.floor(Math.round(limitPerFte * coach.fte * 1e6) / 1e6);
  return Math.max(0, Math.min(shared, coach.ownLimit ?? shared));
}
