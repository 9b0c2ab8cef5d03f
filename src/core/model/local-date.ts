/**
 * A calendar date without time or zone: whole days since 1970-01-01 in the proleptic Gregorian calendar.
 * Two dates compare and subtract as numbers.
 */
export type LocalDate = number & { readonly LocalDate: unique symbol };

/** Days in 400 years, after which the Gregorian calendar repeats itself. */
const DAYS_IN_ERA = 146_097;
/** From 1 March of the year 0 to 1970-01-01. */
const DAYS_BEFORE_EPOCH = 719_468;
/** Serial number of 1970-01-01 in Excel's 1900 and 1904 date systems. */
const UNIX_EPOCH_SERIAL = { 1900: 25_569, 1904: 24_107 } as const;

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The date of a year, month (1–12) and day, or `null` where the calendar has no such day (31.2.). */
export function localDate(year: number, month: number, day: number): LocalDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return fromParts(year, month, day);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Year, month and day of a date. Whole-number arithmetic on a calendar whose years begin in March, so that the leap day
 * is the last (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms"): ten times as fast as a `Date`.
 */
export function dateParts(date: LocalDate): DateParts {
  const shifted = date + DAYS_BEFORE_EPOCH;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** `YYYY-MM-DD` (ISO 8601). */
export function toIso(date: LocalDate): string {
  const { year, month, day } = dateParts(date);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The date that `YYYY-MM-DD` names, or `null`. */
export function fromIso(text: string): LocalDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? localDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/**
 * The date of an Excel serial number; a time of day (the fraction) is dropped.
 * In the 1900 system Excel counts a 29.2.1900 that never was, so serials up to 60 have no certain date: `null`.
 */
export function fromSerial(serial: number, dateSystem: 1900 | 1904): LocalDate | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(serial) || day > 2_958_465 || day < (dateSystem === 1900 ? 61 : 0)) return null;
  return (day - UNIX_EPOCH_SERIAL[dateSystem]) as LocalDate;
}

/** The Excel serial number of a date; in the 1900 system exact from 1.3.1900 on, in the 1904 system from 1.1.1904. */
export function toSerial(date: LocalDate, dateSystem: 1900 | 1904 = 1900): number {
  return date + UNIX_EPOCH_SERIAL[dateSystem];
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return (date + days) as LocalDate;
}

/** The same day `months` later, or the last day of that month where it has no such day: 30.11. + 3 → 28. or 29.2. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = dateParts(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  return fromParts(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/**
 * Full years from one date to another, as ages are counted: a year is full on the same day of the year, for one born
 * on 29.2. in a common year on 1.3. Negative where `to` is before `from`.
 */
export function fullYears(from: LocalDate, to: LocalDate): number {
  const start = dateParts(from);
  const end = dateParts(to);
  const before = end.month < start.month || (end.month === start.month && end.day < start.day);
  return end.year - start.year - (before ? 1 : 0);
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekday(date: LocalDate): number {
  return ((((date + 3) % 7) + 7) % 7) + 1;
}

/** The inverse of `dateParts`, by the same calendar. */
function fromParts(year: number, month: number, day: number): LocalDate {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_IN_ERA + dayOfEra - DAYS_BEFORE_EPOCH) as LocalDate;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
