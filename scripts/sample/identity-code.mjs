import { dateParts, twoDigits } from './calendar.mjs';

export const CHECK_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/**
 * A function that makes a personal identity code for a birth date: right in form, different at each call, and nobody's,
 * because individual numbers 900–999 are never issued to a person (decree 128/2010 2 §). A day has 100 such codes;
 * throws `RangeError` when they are used up.
 */
export function identityCodes(random) {
  const used = new Set();
  return function identityCode(birth) {
    const start = random.int(0, 99);
    for (let step = 0; step < 100; step++) {
      const code = compose(birth, 900 + ((start + step) % 100));
      if (used.has(code)) continue;
      used.add(code);
      return code;
    }
    throw new RangeError('All temporary identity codes of a day are used up.');
  };
}

function compose(birth, individual) {
  const { year, month, date } = dateParts(birth);
  const digits = `${twoDigits(date)}${twoDigits(month)}${twoDigits(year % 100)}`;
  const mark = year < 2000 ? '-' : 'A';
  return digits + mark + individual + checkCharacter(digits + individual);
}

/** The check character of the nine digits of a code. */
export function checkCharacter(nineDigits) {
  return CHECK_CHARACTERS[Number(nineDigits) % 31];
}
