import fc from 'fast-check';
import type { CellValue } from '../model/cell';
import { FIELDS } from '../model/field';
import type { Field } from '../model/field';
import type { Parse } from '../model/reading';
import { fromIso } from '../model/local-date';
import type { CanonicalCell, CellReading } from './canonical';
import { canonicalCell } from './canonical';
import { fieldParsers } from './field-parsers';

const same = (code: string, name: string) => ({ code, fi: name, sv: name, en: name });
const parsers: Readonly<Record<Field, Parse<unknown>>> = fieldParsers({
  reference: {
    municipalities: [
      { ...same('507', 'Mäntyharju'), endedOn: null, mergedInto: null },
      { ...same('588', 'Pertunmaa'), endedOn: fromIso('2020-01-01')!, mergedInto: '507' },
    ],
    languages: [same('ru', 'venäjä')],
    countries: [same('RU', 'Venäjä')],
    postcodes: new Map([['52700', '507']]),
    holidays: new Set(),
  },
  referenceDate: fromIso('2021-03-31')!,
  dateSystem: 1900,
  coaches: [],
  employmentCodes: ['02'],
  referrals: [{ id: 'nurse', names: same('', 'terveydenhoitaja töissä'), synonyms: [] }],
});

/** A cell of each field of which nothing is to be said. */
const CLEAN: Readonly<Record<Field, string>> = {
  personId: '131052-308T',
  lastName: 'af Höglund',
  firstNames: 'Åke Väinö',
  fullName: 'Höglund Åke',
  birthDate: '1.3.2001',
  streetAddress: 'Pölläkkätie 3 B',
  postalCode: '52700',
  city: 'MÄNTYHARJU AS',
  municipality: 'Mäntyharjun kunta',
  phone: '044 555 3036',
  email: 'asiakas@esimerkkiä.fi',
  motherTongue: 'venäjän kieli',
  nationality: 'Venäjän kansalainen',
  serviceLanguage: 'venäjä',
  benefit: 'ei mitään etuutta',
  earningsRelatedRight: 'kyllä',
  employmentCode: '02 Työtön',
  jobSearchStart: '1. 3. 2021',
  unemploymentStart: '1.3.2021',
  memberSince: '2021-03-01',
  serviceNeed: 'itsenäinen työnhaku',
  referral: 'terveydenhoitaja töissä',
  nonDisclosure: 'kyllä',
  coach: 'Mäkelä Örjan',
  locked: 'kyllä',
  lastContact: '1.3.2021',
  notes: 'Soittaa itse.\nSyö päivällistä',
};

function canonicalOf(field: Field, cell: CellValue, dateSystem: 1900 | 1904 = 1900): CanonicalCell | null {
  // The reading is of the field's own parser, whatever its type.
  const read = parsers[field](cell) as CellReading<never>['read'];
  return canonicalCell<Field>(field, { cell, read, dateSystem });
}

function spoilt(text: string, place: number, what: string): string {
  const at = place % (text.length + 1);
  return text.slice(0, at) + what + text.slice(at);
}

test.each<[field: Field, cell: CellValue, kind: CanonicalCell['kind'], value: CellValue]>([
  ['personId', ' 131052-308t', 'code', '131052-308T'],
  ['postalCode', 'FI-52700', 'code', '52700'],
  ['employmentCode', 2, 'code', '02'],
  ['phone', '044 555 3036', 'code', '+358445553036'],
  ['phone', '(O44) 555-3036', 'code', '+358445553036'],
  ['phone', 445553036, 'code', '+358445553036'],
  ['birthDate', '1.3.01', 'date', 36951],
  ['jobSearchStart', 'ma 1.3.2021', 'date', 44256],
  ['municipality', 'Mäntyhaju', 'word', 'Mäntyharju'],
  ['municipality', 'Pertunmaa', 'word', 'Mäntyharju'],
  ['motherTongue', 'venäjjä', 'word', 'venäjä'],
  ['nationality', 'Venäjjä', 'word', 'Venäjä'],
  ['benefit', 'työmarkinatuki', 'word', 'työmarkkinatuki'],
  ['lastName', ' af\u00A0 Höglund', 'word', 'af Höglund'],
  ['notes', 'a  b\nc\u200B ', 'word', 'a b\nc'],
  ['phone', '+358\u200B445553036 (työ)', 'word', '+358445553036 (työ)'],
])('%s: %j is written as the %s %j', (field, cell, kind, value) => {
  expect(canonicalOf(field, cell)).toEqual({ kind, value });
});

test.each<[why: string, field: Field, cell: CellValue]>([
  ['its value cannot be read', 'personId', '131052-308U'],
  ['its value cannot be read', 'lastName', '\u200B?'],
  ['the serial number would be taken for a year', 'birthDate', '14.3.1905'],
  ['a second number would be lost', 'phone', '044 555 3036, 050 555 4567'],
  ['the comment would be lost', 'phone', '044 555 3036 (työ)'],
  ['the comment would be lost', 'phone', 'puh. 044 555 3036'],
  ['its name is right', 'municipality', 'Mäntyharju'],
  ['its name is right', 'benefit', 'tmt'],
  ['its words are as they were meant', 'lastName', 'af Höglund'],
  ['its words are as they were meant', 'notes', 5],
  ['only its length is remarked on', 'lastName', 'a'.repeat(81)],
  ['there is nothing in it', 'notes', null],
])('because %s, %s stays: %j', (_, field, cell) => {
  expect(canonicalOf(field, cell)).toBeNull();
});

test('a date is a serial number of the workbook’s own date system', () => {
  expect(canonicalOf('birthDate', '1.3.2001', 1904)?.value).toBe(36951 - 1462);
});

test.each(FIELDS)('%s: nothing is remarked on the clean cell', (field) => {
  expect(parsers[field](CLEAN[field]).remarks).toEqual([]);
  expect(parsers[field](CLEAN[field]).value).not.toBeNull();
});

test.each(FIELDS)('%s: a cell with invisible characters is written as one without', (field) => {
  const invisible = fc.constantFrom('\u200B', '\u00AD', '\uFEFF', '\u202A', '\u0001');
  fc.assert(
    fc.property(invisible, fc.nat(40), (what, place) => {
      expectMended(field, spoilt(CLEAN[field], place, what));
    }),
    { seed: 20210331, numRuns: 100 },
  );
});

const words = FIELDS.filter((field) => !/Date|Start|Since|Contact|personId|Code|phone|email/.test(field));

test.each(words)('%s: a cell with stray spaces is written as one without', (field) => {
  const spaces = fc.constantFrom('  ', '\t\t', '\u00A0 ');
  const gaps = (text: string, what: string) => [what + text, text + what, text.replace(/ /g, what)];
  fc.assert(
    fc.property(spaces, fc.nat(2), (what, place) => {
      expectMended(field, gaps(CLEAN[field], what)[place]!);
    }),
    { seed: 20210331, numRuns: 30 },
  );
});

test.each(FIELDS)('%s: a cell read in a wrong encoding is written as it was', (field) => {
  const misread = new TextDecoder('windows-1252').decode(new TextEncoder().encode(CLEAN[field]));
  expectMended(field, misread);
  expectMended(field, `${misread}  `);
});

test('an identity code that was restored from a number is written as the code', () => {
  const { value } = parsers.personId(1.0105e84);
  const written = canonicalOf('personId', 1.0105e84)?.value;
  expect(parsers.personId(written ?? null)).toEqual({ value, remarks: [] });
  expect(value).not.toBeNull();
});

/** The same value, and nothing more to say. */
function expectMended(field: Field, cell: string): void {
  const { value } = parsers[field](CLEAN[field]);
  expect(parsers[field](cell).value).toEqual(value);
  const written = canonicalOf(field, cell)?.value;
  if (written !== undefined) expect(parsers[field](written)).toEqual({ value, remarks: [] });
  else expect(parsers[field](cell).remarks).toEqual([]);
}
