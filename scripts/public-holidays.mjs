// Writes assets/data/public-holidays-fi.csv: Finnish public holidays, Midsummer Eve and Christmas Eve, which are no
// working days. Run `node scripts/public-holidays.mjs` when the years run out or the law changes.
import { writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';

const FIRST_YEAR = 2015;
const LAST_YEAR = 2040;
const EVES = new Set(['juhannusaatto', 'jouluaatto']);

const finland = new Holidays('FI');
const lines = ['date'];
for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
  for (const { date, name, type } of finland.getHolidays(year, 'fi')) {
    if (type === 'public' || EVES.has(name)) lines.push(date.slice(0, 10));
  }
}
writeFileSync(new URL('../assets/data/public-holidays-fi.csv', import.meta.url), `${lines.join('\n')}\n`);
