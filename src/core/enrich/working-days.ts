import { addDays, daysInMonth, localDate, weekday } from '../model/local-date';
import type { LocalDate } from '../model/local-date';

/** Monday to Friday, and neither a public holiday nor an eve that is kept as one. */
export function isWorkingDay(date: LocalDate, holidays: ReadonlySet<LocalDate>): boolean {
  return weekday(date) <= 5 && !holidays.has(date);
}

/** The `count`-th working day after `date`; the day itself is not counted. */
export function addWorkingDays(date: LocalDate, count: number, holidays: ReadonlySet<LocalDate>): LocalDate {
  let day = date;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, holidays)) left--;
  }
  return day;
}

/** The last working day of a month (1–12): the day for which a month's list is made, unless another is asked for. */
export function lastWorkingDay(year: number, month: number, holidays: ReadonlySet<LocalDate>): LocalDate {
  let day = localDate(year, month, daysInMonth(year, month))!;
  while (!isWorkingDay(day, holidays)) day = addDays(day, -1);
  return day;
}
