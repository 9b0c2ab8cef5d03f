import type { Parse, Remark } from '../model/reading';
import { reading, unusable } from '../model/reading';
import { cellParser } from './cell-parser';
import { fold } from './folded-text';

/** International numbers have at most 15 digits (ITU-T E.164); fewer than 7 are no full number. */
const INTERNATIONAL = /^\+[1-9]\d{6,14}$/;
/** Digits after the trunk zero of a Finnish number (Traficom's numbering plan: the shortest subscribers' numbers too). */
const FINNISH = /^[1-9]\d{5,10}$/;
/** Without the zero a number must look whole: area or mobile code and all. */
const WITHOUT_ZERO = /^[1-9]\d{7,9}$/;
/** Digits with spaces and hyphens, as most numbers are written: no word and nothing to repair. */
const BARE = /^\+?\d[\d -]*$/;
/** A country code in another form than `+358…`. */
const OTHER_COUNTRY_CODE = /^(?:00|358|\+3580)/;
const LABEL =
  /^(?:puh(?:elin)?|p|gsm|matkapuh(?:elin)?|mob(?:il)?|tel(?:efon)?|tfn|phone|koti|työ)[.:]? ?(?=[+\d(o])/;

interface ReadNumber {
  readonly number: string;
  readonly remark: Remark | null;
}

const LEADING_ZERO: Remark = { code: 'leading-zero' };
const REPAIRED: Remark = { code: 'repaired' };
const SEVERAL: Remark = { code: 'several' };

/**
 * Reads phone numbers as `+` and digits (E.164): Finnish ones in any spacing → `+358…`, foreign ones with `+` or `00`.
 *
 * Remarks: `leading-zero` — eight to ten digits without the first zero, which Excel drops from numbers; `repaired` —
 * letter O for zero; `several` — more numbers in the cell, of which the first that can be read stands. A label before
 * (`puh.`) and a comment in parentheses after are let be. Unusable: `format`, also for numbers without an area code.
 */
export function phoneParser(): Parse<string> {
  return cellParser((text) => {
    const whole = readNumber(text);
    if (whole !== null) return result(whole, false);
    const parts = splitNumbers(text);
    const first = parts.map(readNumber).find((part) => part !== null);
    return first === undefined ? unusable('format') : result(first, parts.length > 1);
  });
}

function result({ number, remark }: ReadNumber, several: boolean) {
  if (several) return remark === null ? reading(number, SEVERAL) : reading(number, remark, SEVERAL);
  return remark === null ? reading(number) : reading(number, remark);
}

function readNumber(text: string): ReadNumber | null {
  if (BARE.test(text)) return international(withPlus(text.replace(/[ -]/g, '')));
  const written = fold(text)
    .replace(LABEL, '')
    .replace(/ ?\([^\d)]*\)$/, '');
  if (!/^[+\do ().\-/]+$/.test(written)) return null;
  const repaired = written.replace(/o/g, '0');
  const digits = repaired.replace(/^(?:\+|00)? ?358 ?\(0\)/, '+358').replace(/[ ().\-/]/g, '');
  const number = international(withPlus(digits));
  return number && repaired !== written ? { ...number, remark: REPAIRED } : number;
}

/** `00358…`, `358…` and `+3580…` as `+358…`. */
function withPlus(digits: string): string {
  if (!OTHER_COUNTRY_CODE.test(digits)) return digits;
  return digits
    .replace(/^00(?=[1-9])/, '+')
    .replace(/^358(?=[1-9]\d{6,9}$)/, '+358')
    .replace(/^\+3580/, '+358');
}

function international(digits: string): ReadNumber | null {
  if (digits.startsWith('+358'))
    return FINNISH.test(digits.slice(4)) ? { number: digits, remark: null } : null;
  if (digits.startsWith('+')) return INTERNATIONAL.test(digits) ? { number: digits, remark: null } : null;
  if (digits.startsWith('0')) {
    return FINNISH.test(digits.slice(1)) ? { number: `+358${digits.slice(1)}`, remark: null } : null;
  }
  return WITHOUT_ZERO.test(digits) ? { number: `+358${digits}`, remark: LEADING_ZERO } : null;
}

/** The numbers of a cell: kept apart by commas and the like, by words, or by a space before a new `0` or `+`. */
function splitNumbers(text: string): string[] {
  return fold(text)
    .replace(/((?:\d[\s()-]*){9,})\s(?=[+0])/g, '$1;')
    .split(/[,;|/]|\s(?:tai|ja|eller|och|or|and)\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
