/** Calendar dates as whole days since 1970-01-01, so that they compare and subtract as numbers. */
const MS_PER_DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;

export const day = (year, month, date) => Date.UTC(year, month - 1, date) / MS_PER_DAY;

/** Serial number of a day in Excel's 1900 system. */
export const toSerial = (days) => days + UNIX_EPOCH_SERIAL;

export function dateParts(days) {
  const utc = new Date(days * MS_PER_DAY);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() };
}

/** Two digits, as in `03`. */
export const twoDigits = (number) => String(number).padStart(2, '0');

/** `31.3.2021` */
export function finnishDate(days) {
  const { year, month, date } = dateParts(days);
  return `${date}.${month}.${year}`;
}
