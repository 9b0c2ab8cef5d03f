import { dateParts, finnishDate, toSerial, twoDigits } from './calendar.mjs';
import { NATIONALITIES } from './languages.mjs';

const PHONE_FORMS = [
  [40, (n) => `049 ${n}`],
  [14, (n) => `049-${n}`],
  [12, (n) => `049${n}`],
  [10, (n) => `049 ${n.slice(0, 3)} ${n.slice(3)}`],
  [8, (n) => `+358 49 ${n}`],
  [6, (n) => `+35849${n}`],
  // Typed as a number, Excel drops the first zero.
  [7, (n) => Number(`49${n}`)],
  [2, (n) => `(049) ${n}`],
  [1, (n) => `049 ${n} `],
];
// prettier-ignore
const BENEFIT_FORMS = {
  'labour-market-subsidy': [
    [60, 'Työmarkkinatuki'], [14, 'työmarkkinatuki'], [7, 'TM-tuki'], [5, 'tm-tuki'], [4, 'tmt'], [3, 'työmarkkinat.'],
    [3, 'työmarkkinatukea'], [2, 'TYÖMARKKINATUKI'], [2, 'Työmarkkinatuki '],
  ],
  'basic-allowance': [
    [62, 'Peruspäiväraha'], [14, 'peruspäiväraha'], [8, 'pp'], [6, 'ppr'], [6, 'peruspvr'], [4, 'peruspäivärahaa'],
  ],
  'earnings-related': [
    [62, 'Ansiopäiväraha'], [12, 'ansiopäiväraha'], [8, 'ansiopvr'], [6, 'ansio'], [6, 'ansiosid.'], [6, 'Ansiosidonnainen'],
  ],
  none: [[64, 'ei etuutta'], [24, 'Ei etuutta'], [12, '-']],
};
const MUNICIPALITY_FORMS = [
  [80, (name) => name],
  [5, (name) => name.toUpperCase()],
  [4, (name) => name.toLowerCase()],
  [3, (name) => `${name} `],
];
const SAVONLINNA_FORMS = [
  ...MUNICIPALITY_FORMS,
  [2, () => '740'],
  [2, () => 740],
  [1.5, () => 'Savonlinnan kaupunki'],
  [1.2, () => 'Nyslott'],
  [0.7, () => 'Savonlina'],
  [0.6, () => 'Savonllinna'],
];
// prettier-ignore
const SERVICE_NEED_FORMS = {
  independent: [[6, 'itsenäinen'], [2, 'Itsenäinen']],
  supported: [[6, 'tuettu'], [2, 'Tuettu'], [1, 'tuettu ']],
  'much-support': [[6, 'paljon tukea'], [2, 'Paljon tukea']],
};
const REFERRAL_FORMS = {
  'career-psychologist': ['ammatinvalintapsykologi', 'Ammatinvalintapsykologi'],
  'education-planner': ['koulutussuunnittelija'],
  'public-health-nurse': ['terveydenhoitaja', 'Terveydenhoitaja'],
  'service-adviser': ['palveluneuvoja'],
};
const FOLDED = { å: 'a', ä: 'a', ö: 'o', ş: 's', ı: 'i', á: 'a', é: 'e', í: 'i', ó: 'o', ü: 'u' };

/**
 * Writes a client down as different officers do: abbreviations, lost zeros, dates as text, odd spaces, codes for names.
 * Everything can still be understood; what cannot is an incident. Dates are Excel serial numbers, other cells text,
 * a number or `null` for an empty cell.
 */
export function spell(client, random) {
  return {
    lastName: spellName(client.lastName, random),
    firstNames: client.firstNames,
    personId: spellPersonId(client.personId, random),
    street: client.street,
    postalCode: spellPostalCode(client.postalCode, random),
    city: client.city,
    municipality: random.weighted(
      client.municipality === 'Savonlinna' ? SAVONLINNA_FORMS : MUNICIPALITY_FORMS,
    )(client.municipality),
    phone: client.phone === null ? null : random.weighted(PHONE_FORMS)(client.phone),
    email: client.hasEmail ? spellEmail(client, random) : null,
    motherTongue: spellLanguage(client.language, random),
    nationality: spellNationality(client.nationality, random),
    benefit: random.weighted(BENEFIT_FORMS[client.benefit]),
    employmentCode: spellEmploymentCode(client.employmentCode, random),
    jobSearchStart: spellDate(client.jobSearchStart, random),
    unemploymentStart: spellDate(client.unemploymentStart, random),
    memberSince: spellDate(client.memberSince, random),
    serviceNeed: client.serviceNeed === null ? null : random.weighted(SERVICE_NEED_FORMS[client.serviceNeed]),
    referral: spellReferrals(client.referrals, random),
    lastContact: spellDate(client.lastContact, random),
    coach: client.coach === null ? null : spellCoach(client.coach, random),
    locked: client.locked ? random.pick(['x', 'X', 'kyllä']) : null,
    nonDisclosure: client.nonDisclosure ? random.pick(['x', 'kyllä', 'Kyllä']) : null,
    notes: client.note,
  };
}

/** A date as a serial number, or as text in one of the forms that people type. */
function spellDate(days, random) {
  if (days === null) return null;
  const { year, month, date } = dateParts(days);
  return random.weighted([
    [85, toSerial(days)],
    [7, finnishDate(days)],
    [2, `${twoDigits(date)}.${twoDigits(month)}.${year}`],
    [3, `${date}.${month}.${twoDigits(year % 100)}`],
    [1.5, `${year}-${twoDigits(month)}-${twoDigits(date)}`],
    [0.5, `${date}/${month}/${year}`],
    [0.5, String(toSerial(days))],
  ]);
}

function spellName(name, random) {
  if (name.includes(' ') && random.chance(0.3)) return name.replace(' ', '\u00a0');
  return random.chance(0.02) ? `${name} ` : name;
}

function spellPersonId(code, random) {
  return random.weighted([
    [930, code],
    [20, code.slice(0, -1) + code.slice(-1).toLowerCase()],
    [15, `${code} `],
    [8, `${code.slice(0, 6)} ${code.slice(6)}`],
    [7, code.replace('-', '\u2013')],
    [3, code.replace('-', '\u2212')],
    [3, code.replace('-', '\u2011')],
    [6, `${code.slice(0, 6).replace('0', 'O')}${code.slice(6)}`],
  ]);
}

function spellPostalCode(code, random) {
  return random.weighted([
    [78, code],
    [16, Number(code)],
    [3, `FI-${code}`],
    [3, `${code} `],
  ]);
}

function spellEmail({ firstNames, lastName }, random) {
  const [first] = firstNames.split(' ');
  const family = lastName.split(' ').at(-1);
  const ascii = `${first}.${family}`.toLowerCase().replace(/[^a-z.-]/g, (letter) => FOLDED[letter] ?? '');
  return random.chance(0.02) ? `${ascii}@Example.COM` : `${ascii}@example.com`;
}

function spellLanguage({ name, others }, random) {
  return random.weighted([
    [80, name],
    [10, name[0].toUpperCase() + name.slice(1)],
    [10, random.pick(others)],
  ]);
}

function spellNationality(code, random) {
  const { name, others } = NATIONALITIES[code];
  return random.chance(0.8) ? name : random.pick(others);
}

function spellEmploymentCode(code, random) {
  return random.weighted([
    [70, code],
    [18, Number(code)],
    [6, String(Number(code))],
    [6, `${code} `],
  ]);
}

function spellReferrals(referrals, random) {
  if (referrals.length === 0) return null;
  return referrals.map((one) => random.pick(REFERRAL_FORMS[one])).join(random.pick([', ', ' / ', '; ']));
}

function spellCoach({ name, id }, random) {
  return random.weighted([
    [88, name],
    [5, id],
    [2, id.toLowerCase()],
    [3, `${name} `],
    [2, name.toUpperCase()],
  ]);
}
