import { HostError } from '../errors';
import type { CellContent, CellValue } from './cells';

/** What becomes of something entered into a cell. */
export interface Entry {
  readonly content: CellContent;
  /** The format that Excel gives the cell with it, where its own was General. */
  readonly numberFormat?: string;
}

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:(?<=\d)\.\d*|\.\d+)?(?:(?<=[\d.])E[+-]?\d+)?$/i;
const ISO_DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const US_DATE = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?$/;
const TIME = /^([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;
const ERRORS = [
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#GETTING_DATA',
];
/** The year of a date typed without one. Pinned, so that tests do not depend on the day they run. */
const THIS_YEAR = 2021;

export const isErrorValue = (value: CellValue): boolean =>
  typeof value === 'string' && ERRORS.includes(value);

/** Days since 1899-12-30, as Excel's 1900 date system counts from 1 March 1900 on; null where there is no such day. */
function dateSerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1901) return null;
  return date.getTime() / 86_400_000 + 25_569;
}

function recognised(text: string): { value: CellValue; numberFormat?: string } | null {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  if (/\d/.test(trimmed) && NUMBER.test(trimmed)) return { value: Number(trimmed.replaceAll(',', '')) };
  if (/\d%$/.test(trimmed) && NUMBER.test(trimmed.slice(0, -1))) {
    return { value: Number(trimmed.slice(0, -1).replaceAll(',', '')) / 100, numberFormat: '0%' };
  }
  const iso = ISO_DATE.exec(trimmed);
  const us = US_DATE.exec(trimmed);
  const serial =
    iso !== null
      ? dateSerial(Number(iso[1]), Number(iso[2]), Number(iso[3]))
      : us !== null
        ? dateSerial(Number(us[3] ?? THIS_YEAR), Number(us[1]), Number(us[2]))
        : null;
  if (serial !== null)
    return { value: serial, numberFormat: us !== null && us[3] === undefined ? 'd-mmm' : 'm/d/yyyy' };
  const [, hours, minutes, seconds] = TIME.exec(trimmed) ?? [];
  if (hours === undefined) return null;
  return {
    value: (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400,
    numberFormat: 'h:mm',
  };
}

/** `=…`, and what Excel takes for one: a sign followed by a name, a bracket or a digit, without a space. */
const isFormula = (text: string) => /^=./.test(text) || /^[+-][\p{L}\d(+-]\S*$/u.test(text);

/**
 * What `range.values = input` leaves in a cell of the format `numberFormat`, entered as in an English (US) Excel:
 * text that looks like a number, a date, a time, a percentage or TRUE becomes one; `=…` becomes a formula; a leading
 * apostrophe quotes; in a text cell (`@`) everything stays text. `compute` gives the value of a formula.
 */
export function enter(
  input: CellValue,
  numberFormat: string,
  compute: (formula: string) => CellValue,
): Entry {
  if (numberFormat === '@') {
    const text = typeof input === 'boolean' ? String(input).toUpperCase() : String(input);
    const value = checkedText(text.startsWith("'") ? text.slice(1) : text);
    // Else `#N/A` would read as an error value.
    return { content: isErrorValue(value) ? { value, quoted: true } : { value } };
  }
  if (typeof input !== 'string') return { content: { value: input } };
  if (input.startsWith("'")) return { content: { value: checkedText(input.slice(1)), quoted: true } };
  const found = recognised(input);
  if (found !== null) {
    const { value, numberFormat: given } = found;
    return {
      content: { value },
      ...(given !== undefined && numberFormat === 'General' ? { numberFormat: given } : {}),
    };
  }
  if (isFormula(input)) {
    if (input.length > LONGEST_FORMULA) throw new HostError('FormulaLengthExceedsLimit');
    const formula = input.startsWith('=') ? input : `=${input}`;
    return { content: { value: compute(formula), formula } };
  }
  return { content: { value: checkedText(input) } };
}

function checkedText(text: string): string {
  if (text.length > LONGEST_TEXT)
    throw new HostError('InvalidArgument', 'a text is longer than a cell holds');
  return text;
}
