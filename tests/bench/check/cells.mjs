import { day, finnishDate, toSerial } from '../../../scripts/sample/calendar.mjs';
import { COLUMNS } from '../../../scripts/sample/columns.mjs';
import { seededRandom } from '../../../scripts/sample/random.mjs';

const LEFT_OUT = ['city', 'serviceNeed', 'referral', 'locked', 'notes'];
const DATES = ['birthDate', 'jobSearchStart', 'unemploymentStart', 'memberSince', 'lastContact'];

/** The twenty columns: those of the sample that most lists have, a birth date and a service language. */
const TWENTY = [
  ...COLUMNS.filter(({ key }) => !LEFT_OUT.includes(key)).map(({ key, heading }) => ({ key, heading })),
  { key: 'birthDate', heading: 'Syntymäaika' },
  { key: 'serviceLanguage', heading: 'Palvelukieli' },
];
const FIELD_OF_KEY = { street: 'streetAddress' };

const CENTURY_OF_MARK = { '-': 1900, A: 2000 };

/**
 * The cells that both jobs check and complete: the clients of a list by the sample's generator, in 20 columns, with its
 * faults at its rate, and the coaches. The same list gives the same cells. `dates` are the fields of which a number is a
 * date.
 */
export function checkCells({ rows, coaches }) {
  const random = seededRandom(20);
  return {
    headings: TWENTY.map(({ heading }) => heading),
    fields: TWENTY.map(({ key }) => FIELD_OF_KEY[key] ?? key),
    dates: DATES,
    rows: rows.map(({ cells }) => {
      const written = { ...cells, ...writtenBeside(cells, random) };
      return TWENTY.map(({ key }) => written[key]?.result ?? written[key]);
    }),
    coachHeadings: ['Omavalmentaja', 'Tunnus', 'Kielet'],
    coachRows: coaches.map(({ name, id, languages }) => [name, id, languages || null]),
  };
}

/** What the sample lacks, and what in it too many people share for a list so long. */
function writtenBeside(cells, random) {
  return {
    birthDate: birthDateBeside(cells.personId, random),
    serviceLanguage: random.weighted([
      [75, null],
      [18, cells.motherTongue],
      [5, 'englanti'],
      [2, 'suomi'],
    ]),
    phone: ownNumber(cells.phone, random),
    email: ownAddress(cells.email, random),
  };
}

/** The day that the code tells, as a date or as text; now and then another day, or nothing. */
function birthDateBeside(personId, random) {
  const [, date, month, year, mark] = /^(\d\d)(\d\d)(\d\d)([-A])\d{3}.$/.exec(personId) ?? [];
  if (date === undefined) return null;
  const birth = day(CENTURY_OF_MARK[mark] + Number(year), Number(month), Number(date));
  return random.weighted([
    [900, toSerial(birth)],
    [70, finnishDate(birth)],
    [27, null],
    [3, toSerial(birth - 30)],
  ]);
}

/** A million numbers instead of ten thousand, in the notation of the cell; a few people give that of their housing. */
function ownNumber(phone, random) {
  if (!/555( ?)\d{4}/.test(phone ?? '')) return phone;
  const own = random.chance(0.001) ? '000000' : String(random.int(100_000, 999_999));
  const written = String(phone).replace(/555( ?)\d{4}/, (_, space) => `55${space}${own}`);
  return typeof phone === 'number' ? Number(written) : written;
}

function ownAddress(email, random) {
  return email?.endsWith('@example.com') || email?.endsWith('@Example.COM')
    ? email.replace('@', `${random.int(1, 999_999)}@`)
    : email;
}
