import type { LocalDate } from '../core/model/local-date';
import { dateParts } from '../core/model/local-date';
import type { Language } from './language';

const LOCALES: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** Making a formatter costs a thousand times as much as using it, so each is made once. */
const formatters = new Map<string, { format(value: number): string }>();

function formatter(
  key: string,
  make: () => { format(value: number): string },
): { format(value: number): string } {
  const made = formatters.get(key) ?? make();
  formatters.set(key, made);
  return made;
}

/** 1750 → "1 750" in Finnish and Swedish (no-break space), "1,750" in English. */
export function formatNumber(language: Language, value: number, decimals = 0): string {
  return formatter(
    `${language}${decimals}`,
    () =>
      new Intl.NumberFormat(LOCALES[language], {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
        useGrouping: 'always',
      }),
  ).format(value);
}

/** "31.3.2021" in Finnish and Swedish, "31/03/2021" in English. */
export function formatDate(language: Language, date: LocalDate): string {
  const { year, month, day } = dateParts(date);
  return formatter(language, () => new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC' })).format(
    Date.UTC(year, month - 1, day),
  );
}

/** "3/2021" of `2021-03`: how a month is written in all three languages. */
export function formatMonth(month: string): string {
  return month.replace(/^(\d{4})-0?(\d+)$/, '$2/$1');
}
