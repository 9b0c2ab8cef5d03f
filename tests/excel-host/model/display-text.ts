import { HostError } from '../errors';
import type { CellValue } from './cells';

const two = (part: number): string => String(part).padStart(2, '0');

const DATE_PARTS: Readonly<Record<string, (date: Date) => string>> = {
  yyyy: (date) => String(date.getUTCFullYear()),
  yy: (date) => two(date.getUTCFullYear() % 100),
  mm: (date) => two(date.getUTCMonth() + 1),
  m: (date) => String(date.getUTCMonth() + 1),
  dd: (date) => two(date.getUTCDate()),
  d: (date) => String(date.getUTCDate()),
};

/** A number with `decimals` places; commas between thousands where `grouped`. */
function fixed(value: number, decimals: number, grouped: boolean): string {
  const text = Math.abs(value).toFixed(decimals);
  const [whole = '', fraction] = text.split('.');
  const shown = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const sign = value < 0 && Number(text) !== 0 ? '-' : '';
  return `${sign}${shown}${fraction === undefined ? '' : `.${fraction}`}`;
}

/**
 * The text that a cell shows. Emulated are General, `@`, whole and decimal numbers, percentages and dates of day,
 * month and year; another format is refused with ApiNotFound instead of guessed.
 */
export function displayText(value: CellValue, numberFormat: string): string {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return value;
  if (numberFormat === 'General' || numberFormat === '@') return String(value);
  const [, grouping, decimals, percent] = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(numberFormat) ?? [null];
  if (decimals !== null && /^(#,##)?0(\.0+)?%?$/.test(numberFormat)) {
    const scaled = percent === undefined ? value : value * 100;
    return fixed(scaled, decimals?.length ?? 0, grouping !== undefined) + (percent ?? '');
  }
  const format = numberFormat.toLowerCase().replace(/;@$/, '');
  if (/^(?:yyyy|yy|mm?|dd?|[./-])+$/.test(format)) {
    const date = new Date(Math.round((value - 25_569) * 86_400) * 1000);
    return format.replace(/yyyy|yy|mm?|dd?/g, (part) => DATE_PARTS[part]!(date));
  }
  throw new HostError('ApiNotFound', `the text of a number in the format ${numberFormat} is not emulated`);
}
