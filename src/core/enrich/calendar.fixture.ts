import { fromIso } from '../model/local-date';
import type { LocalDate } from '../model/local-date';

/** The date of `YYYY-MM-DD` in tests. */
export function day(iso: string): LocalDate {
  const date = fromIso(iso);
  if (date === null) throw new Error(`No such day: ${iso}`);
  return date;
}

/** Finnish public holidays and holiday eves around the dates of the tests. */
export const HOLIDAYS: ReadonlySet<LocalDate> = new Set(
  [
    '2022-05-26',
    '2022-06-24',
    '2022-12-06',
    '2022-12-26',
    '2023-01-06',
    '2023-04-07',
    '2023-04-10',
    '2024-03-29',
    '2026-01-01',
    '2026-01-06',
  ].map(day),
);
