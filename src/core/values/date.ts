import type { DateParts, LocalDate } from '../model/local-date';
import { dateParts, fromSerial, localDate, toSerial } from '../model/local-date';
import type { Parse, Reading } from '../model/reading';
import { reading, unusable } from '../model/reading';
import { cellParser } from './cell-parser';
import { fold } from './folded-text';
import { monthOf } from './month-name';

export interface DateContext {
  /** What serial number 0 means in the workbook. */
  readonly dateSystem: 1900 | 1904;
  /** The last day that can be meant; `null`: no limit. */
  readonly latest: LocalDate | null;
  /** The first day that is likely: an earlier one is remarked on. */
  readonly earliest?: LocalDate;
}

/** `repaired`: only the form is another than usual. `doubtful`: it can be read otherwise, or says more than a date. */
type Notation = 'plain' | 'repaired' | 'doubtful';

/** A date as written, before the calendar has had its say. */
interface Written extends DateParts {
  readonly notation: Notation;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
/** Serial numbers of six digits are dates after 2173, so six digits are a day, a month and a year. */
const LAST_SERIAL = 99_999;
/** Five digits that may as well be a day, a month and a year without the zeros: `40123`, `11321`. */
const DAY_MONTH_YEAR = /^(?:[1-9](?:0[1-9]|1[0-2])|(?:0[1-9]|[12]\d|3[01])[1-9])\d\d$/;

/** `ma`, `maanantai`, `tis`, `Monday` … before a date. */
const WEEKDAY =
  /^(?:ma|ti|ke|to|pe|la|su|mån|tis|ons|tors|fre|lör|sön|mon|tue|wed|thu|fri|sat|sun)[a-zåäö]*[.,]? (?=\d)/;
/** `T00:00:00`, ` 12:30`, ` klo 12`, ` kl. 9.15` after a date. A zone is understood at midnight only. */
const TIME = /(?:[ t](?:klo?\.? ?)?\d{1,2}[.:]\d{2}(?:[.:]\d{2}(?:[.,]\d+)?)?| klo?\.? ?\d{1,2})$/;
const MIDNIGHT_IN_A_ZONE = /t00:00(?::00(?:\.0+)?)?(?:z|[+-]\d{2}:?\d{2})$/;
const MIDNIGHT = /[ t]0?0[.:]00(?:[.:]00(?:[.,]0+)?)?$/;

/**
 * Reads calendar dates: serial numbers of the workbook's date system, `d.m.yyyy`, `yyyy-mm-dd`, and what staff write
 * beside these: two-digit years, `d/m/yyyy`, `d-m-yyyy`, `ddmmyyyy`, `ddmmyy`, `yyyymmdd`, serial numbers as text, names
 * of months and weekdays, a time of day (dropped), stray spaces and full stops. The day always stands before the month.
 *
 * - Numbers, as cells or as text: up to five digits are a serial number, six are `ddmmyy`, seven (a zero lost) and eight
 *   are `ddmmyyyy` or `yyyymmdd`. The numbers 1900–2199 are years.
 * - A two-digit year is the latest such year that is at most ten years after `latest`, so that a date a little ahead is
 *   found to be in the future and not a century back; without `latest` 00–29 are 2000s (as in Excel).
 *
 * Unusable: `impossible-date` (31.2.2021), `no-day` (2.2021, helmikuu 2021, 2021), `unreadable`, `future` (after
 * `latest`), `too-early` (before 1.1.1900).
 *
 * No remark: real dates, `d.m.yyyy` with or without leading zeros or spaces, and `yyyy-mm-dd` (also with midnight after
 * it). Remark `doubtful`: what can be read otherwise, or says more than the date: two-digit years, day and month apart by
 * `/` or `-` where either can be the month, six and seven digits, text of five digits that may be a serial number or
 * `dmmyy`, a weekday or a time of day. Remark `repaired`: every other notation. Remark `early`: before `earliest`.
 */
export function dateParser(context: DateContext): Parse<LocalDate> {
  return cellParser(
    (text) => readText(fold(text), context),
    (value) => readNumber(value, context),
  );
}

/**
 * The serial number that `dateParser` reads as `date` without a remark, or `null`: no serial number is certain before
 * 1.3.1900 (or 1904), those that look like years are taken for years, and after 2173 they are taken for digits.
 */
export function serialOf(date: LocalDate, dateSystem: 1900 | 1904): number | null {
  const serial = toSerial(date, dateSystem);
  const isTaken = (serial >= FIRST_YEAR && serial <= LAST_YEAR) || serial > LAST_SERIAL;
  return isTaken || fromSerial(serial, dateSystem) === null ? null : serial;
}

function readNumber(value: number, context: DateContext): Reading<LocalDate> {
  if (!Number.isFinite(value) || value < 0) return unusable('unreadable');
  if (value <= LAST_SERIAL + 1) return readSerial(value, 'plain', context);
  return Number.isInteger(value) ? readDigits(String(value), context) : unusable('unreadable');
}

function readSerial(serial: number, notation: Notation, context: DateContext): Reading<LocalDate> {
  if (Number.isInteger(serial) && serial >= FIRST_YEAR && serial <= LAST_YEAR) return unusable('no-day');
  const date = fromSerial(serial, context.dateSystem);
  return date === null ? unusable('too-early') : judge(date, notation, context);
}

function readDigits(digits: string, context: DateContext): Reading<LocalDate> {
  if (digits.length <= 5) {
    const isSerial = digits.length === 5 && !DAY_MONTH_YEAR.test(digits);
    return readSerial(Number(digits), isSerial ? 'repaired' : 'doubtful', context);
  }
  const number = (from: number, to: number) => Number(digits.slice(from, to));
  if (digits.length === 6) {
    const year = fullYear(number(4, 6), context.latest);
    return onCalendar({ day: number(0, 2), month: number(2, 4), year, notation: 'doubtful' }, context);
  }
  if (digits.length === 7) return onCalendar(eightDigits(`0${digits}`, 'doubtful'), context);
  if (digits.length !== 8) return unusable('unreadable');
  return onCalendar(eightDigits(digits, 'repaired'), context);
}

/** `ddmmyyyy` or `yyyymmdd`. Never both: the month of the one is 19, 20 or 21 in the other. */
function eightDigits(digits: string, notation: Notation): Written {
  const number = (from: number, to: number) => Number(digits.slice(from, to));
  const dayFirst = { day: number(0, 2), month: number(2, 4), year: number(4, 8), notation };
  return isYear(dayFirst.year) && dayFirst.month <= 12
    ? dayFirst
    : { year: number(0, 4), month: number(4, 6), day: number(6, 8), notation };
}

/** Text is folded: no white space but single spaces. */
function readText(text: string, context: DateContext): Reading<LocalDate> {
  if (/^\d+(?:[.,]0+)?$/.test(text)) return readDigits(text.replace(/[.,].*/, ''), context);
  const serialWithTime = /^(\d{5})[.,]\d+$/.exec(text);
  if (serialWithTime) return readSerial(Number(serialWithTime[1]), 'doubtful', context);
  const { latest } = context;
  // Whole first: in `1. 3.21` the end looks like a time of day.
  let written = readDay(text, latest);
  if (written === 'unreadable') written = atMidnight(text, latest);
  if (written === 'unreadable') {
    const day = readDay(text.replace(WEEKDAY, '').replace(MIDNIGHT, '').replace(TIME, ''), latest);
    written = typeof day === 'string' ? day : { ...day, notation: 'doubtful' };
  }
  return typeof written === 'string' ? unusable(written) : onCalendar(written, context);
}

/** A day with a midnight behind it, which tells nothing more. */
function atMidnight(text: string, latest: LocalDate | null): ReturnType<typeof readDay> {
  const bare = text.replace(MIDNIGHT_IN_A_ZONE, '').replace(MIDNIGHT, '');
  const day = readDay(bare, latest);
  const isUsual = /^\d{4}-\d{2}-\d{2}[t ]00:00/.test(text);
  if (typeof day === 'string' || isUsual || day.notation === 'doubtful') return day;
  return { ...day, notation: 'repaired' };
}

function readDay(text: string, latest: LocalDate | null): Written | 'no-day' | 'unreadable' {
  const yearFirst = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst) {
    const [, year, separator, month, day] = yearFirst;
    const notation = separator === '-' ? 'plain' : 'repaired';
    return { year: Number(year), month: Number(month), day: Number(day), notation };
  }
  const dayFirst = /^(\d{1,2})( ?[-./, ]{1,2} ?)(\d{1,2})( ?[-./, ]{1,2} ?)(\d{4}|\d{2})\.?$/.exec(text);
  if (dayFirst) {
    const [, day, first = '', month, second = '', year = ''] = dayFirst;
    const parts = { day: Number(day), month: Number(month), year: yearOf(year, latest) };
    const separators = `${first}${second}`.replace(/ /g, '');
    if (year.length === 2 || (/[-/]/.test(separators) && mayBeSwapped(parts))) {
      return { ...parts, notation: 'doubtful' };
    }
    return { ...parts, notation: separators === '..' && !text.endsWith('.') ? 'plain' : 'repaired' };
  }
  const withName = /^(?:(\d{1,2})[. -]*(?:st|nd|rd|th)? ?)?([a-zåäö]+)[., -]*(\d{4}|\d{2})$/.exec(text);
  const month = withName ? monthOf(withName[2] ?? '') : null;
  if (withName && month !== null) {
    const [, day, , year = ''] = withName;
    if (day === undefined) return 'no-day';
    const notation = year.length === 2 ? 'doubtful' : 'repaired';
    return { day: Number(day), month, year: yearOf(year, latest), notation };
  }
  return /^(?:\d{1,2} ?[-./] ?\d{4}|\d{4} ?[-./] ?\d{1,2})$/.test(text) ? 'no-day' : 'unreadable';
}

/** True for 3/5: the third of May, or, as Americans write, the fifth of March. */
function mayBeSwapped({ day, month }: DateParts): boolean {
  return day <= 12 && day !== month;
}

function onCalendar(written: Written, context: DateContext): Reading<LocalDate> {
  if (written.year < FIRST_YEAR) return unusable('too-early');
  const date = localDate(written.year, written.month, written.day);
  return date === null ? unusable('impossible-date') : judge(date, written.notation, context);
}

function judge(
  date: LocalDate,
  notation: Notation,
  { latest, earliest = date }: DateContext,
): Reading<LocalDate> {
  if (latest !== null && date > latest) return unusable('future');
  const codes = [...(notation === 'plain' ? [] : [notation]), ...(date < earliest ? ['early'] : [])];
  return reading(date, ...codes.map((code) => ({ code })));
}

function yearOf(digits: string, latest: LocalDate | null): number {
  return digits.length === 4 ? Number(digits) : fullYear(Number(digits), latest);
}

function fullYear(twoDigits: number, latest: LocalDate | null): number {
  const last = latest === null ? 2029 : dateParts(latest).year + 10;
  return last - ((((last - twoDigits) % 100) + 100) % 100);
}

function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
