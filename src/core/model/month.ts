import type { LocalDate } from './local-date';
import { daysInMonth, localDate, toIso } from './local-date';

/** `2021-03`: the month by which history is kept. Months compare as texts. */
export function monthOf(date: LocalDate): string {
  return toIso(date).slice(0, 7);
}

/** The last day of a month; `null` where the text names none. */
export function lastDayOf(month: string): LocalDate | null {
  const match = /^(\d{4})-(\d{2})$/.exec(month);
  if (!match) return null;
  const [year, number] = [Number(match[1]), Number(match[2])];
  return number < 1 || number > 12 ? null : localDate(year, number, daysInMonth(year, number));
}
