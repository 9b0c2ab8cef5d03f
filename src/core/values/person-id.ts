import type { PersonId } from '../model/client-list';
import type { LocalDate } from '../model/local-date';
import { localDate } from '../model/local-date';
import type { Parse, Reading, Remark } from '../model/reading';
import { reading, unusable } from '../model/reading';
import { cellParser } from './cell-parser';
import { plainDashes, tidy } from './folded-text';

const CHECK_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';
/** The mark between birth date and individual number tells the century (decree 690/2022). */
const CENTURY_OF_MARK: Readonly<Record<string, number>> = {
  '+': 1800,
  ...Object.fromEntries(Array.from('-YXWVU', (mark) => [mark, 1900])),
  ...Object.fromEntries(Array.from('ABCDEF', (mark) => [mark, 2000])),
};
const DIGIT_PLACES = [0, 1, 2, 3, 4, 5, 7, 8, 9];
const ZERO = 48;
const NOTHING_TO_REPAIR = /^[\dA-NP-Z+-]*$/;
const TEMPORARY: readonly Remark[] = [{ code: 'temporary' }];

/**
 * Reads Finnish personal identity codes (henkilötunnus; decree 128/2010 2 § as amended by 690/2022).
 *
 * Unusable, in this order where several hold: `number` (the cell is a number, as when Excel read `010105E0080` in
 * scientific notation), `format`, `impossible-date`, `individual-number` (000 or 001), `check-character`, `future` (born
 * after the reference date). The order goes from the form inwards: a code is only reckoned with once it can be read, and
 * a birth date is only believed once the check character has held.
 *
 * Remarks: `repaired` where the canonical code differs from the cell (case, spaces, another dash, letter O for zero) — a
 * repair counts only if the repaired code passes every check, else its error is reported; `temporary` for individual
 * numbers 900–999, which are given for a time or for tests. No part of the code is ever in a parameter.
 *
 * A million codes take well under a second.
 */
export function personIdParser(context: { readonly referenceDate: LocalDate }): Parse<PersonId> {
  const { referenceDate } = context;
  return cellParser(
    (_, raw) => {
      const code = repair(raw);
      const read = readCode(code, referenceDate);
      return code === raw || read.value === null
        ? read
        : reading(read.value, { code: 'repaired' }, ...read.remarks);
    },
    () => unusable('number'),
  );
}

/** The check character of nine digits `ddmmyynnn`: the number modulo 31 in the alphabet of the decree. */
export function checkCharacterOf(nineDigits: string): string {
  return CHECK_CHARACTERS.charAt(Number(nineDigits) % 31);
}

/**
 * A code for display: the birth date and mark of a code of the right length (`131052-****`), or nothing of it at all
 * (`***********`), as also for text that is no code.
 */
export function maskPersonId(code: string, show: 'birth-date' | 'nothing' = 'birth-date'): string {
  return show === 'birth-date' && /^\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]$/.test(code)
    ? `${code.slice(0, 7)}****`
    : '*'.repeat(11);
}

function readCode(code: string, referenceDate: LocalDate): Reading<PersonId> {
  const century = code.length === 11 ? CENTURY_OF_MARK[code.charAt(6)] : undefined;
  if (century === undefined) return unusable('format');
  // A bare loop over the nine digits: this is the only kind of value where every cell of a column differs.
  let number = 0;
  for (const place of DIGIT_PLACES) {
    const digit = code.charCodeAt(place) - ZERO;
    if (digit < 0 || digit > 9) return unusable('format');
    number = number * 10 + digit;
  }
  const check = code.charAt(10);
  if (!CHECK_CHARACTERS.includes(check)) return unusable('format');
  const year = century + (Math.floor(number / 1000) % 100);
  const birthDate = localDate(year, Math.floor(number / 100_000) % 100, Math.floor(number / 10_000_000));
  if (birthDate === null) return unusable('impossible-date');
  const individual = number % 1000;
  if (individual < 2) return unusable('individual-number');
  if (CHECK_CHARACTERS.charAt(number % 31) !== check) return unusable('check-character');
  if (birthDate > referenceDate) return unusable('future');
  const temporary = individual >= 900;
  const value = { code, birthDate, temporary };
  return temporary ? { value, remarks: TEMPORARY } : reading(value);
}

/** The code as it was meant: no spaces, capitals, one kind of dash, and zeros where only digits can stand. */
function repair(raw: string): string {
  if (NOTHING_TO_REPAIR.test(raw)) return raw;
  const code = plainDashes(tidy(raw).normalize('NFKC')).replace(/\s/g, '').toUpperCase();
  // The check alphabet has no O either: there, too, a zero is meant.
  return code.replaceAll('O', '0');
}
