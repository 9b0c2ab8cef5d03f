import { checkCharacter, CHECK_CHARACTERS } from './identity-code.mjs';
import { drawAddress } from './client.mjs';
import { OTHER_TOWNS } from './places.mjs';

const entitled = { benefit: 'earnings-related', memberSince: null };
const untransferred = { memberSince: null };
const dependsOnBenefit = (client) => client.dependsOnBenefit;
const entitledByBenefit = (client) => client.dependsOnBenefit && client.benefit !== 'earnings-related';
const hasCoach = (client) => client.coach !== null;
const unemployed = (client) => client.unemploymentStart !== null;

/**
 * What goes wrong in a client list, and how often in 1,750 rows. Each row has one incident at most, so that its effect
 * is known: `membership` says what the row becomes, where not a member. `where` says which clients it can happen to,
 * `client` changes what is true, `cells` what is written.
 */
export const INCIDENTS = [
  // Not clients of the trial.
  incident(7, { membership: 'no', client: (_, random) => movedAway(random) }),
  incident(8, { membership: 'no', where: dependsOnBenefit, client: () => entitled }),
  incident(7, {
    membership: 'no',
    client: (_, random) => ({ employmentCode: random.pick(['01', '04', '05', '06']) }),
  }),

  // A person must decide.
  incident(4, { membership: 'review', cells: () => ({ employmentCode: null }) }),
  incident(3, {
    membership: 'review',
    cells: (_, random) => ({ employmentCode: random.pick(['09', '?', 'ei tiedossa']) }),
  }),
  incident(2, { membership: 'review', cells: () => ({ municipality: null }) }),
  incident(3, {
    membership: 'review',
    cells: (_, random) => ({ municipality: random.pick(['?', 'muuttanut', 'ei tiedossa']) }),
  }),
  incident(3, {
    membership: 'review',
    where: dependsOnBenefit,
    client: () => untransferred,
    cells: () => ({ benefit: null }),
  }),
  incident(3, {
    membership: 'review',
    where: dependsOnBenefit,
    client: () => untransferred,
    cells: (_, random) => ({ benefit: random.pick(['selvitetään', 'hakemus vireillä', '??']) }),
  }),
  incident(2, {
    membership: 'review',
    where: dependsOnBenefit,
    client: () => entitled,
    cells: () => ({ motherTongue: null }),
  }),
  incident(2, {
    membership: 'review',
    where: dependsOnBenefit,
    client: () => entitled,
    cells: (_, random) => ({ motherTongue: random.pick(['muu', 'viittomakieli']) }),
  }),

  // Identity codes that cannot be used; the benefit still makes these members.
  incident(8, {
    where: entitledByBenefit,
    cells: ({ personId }, random) => ({ personId: withWrongCheck(personId, random) }),
  }),
  incident(3, {
    where: entitledByBenefit,
    cells: ({ personId }) => ({ personId: onImpossibleDay(personId) }),
  }),
  incident(4, { where: entitledByBenefit, cells: () => ({ personId: null }) }),

  // Other cells that cannot be used.
  incident(3, { where: dependsOnBenefit, cells: () => ({ jobSearchStart: '31.2.2021' }) }),
  incident(3, { where: dependsOnBenefit, cells: () => ({ jobSearchStart: '2.2021' }) }),
  incident(2, { where: dependsOnBenefit, cells: () => ({ jobSearchStart: '15.4.2121' }) }),
  incident(2, { where: unemployed, cells: () => ({ unemploymentStart: 'kevät 2020' }) }),
  incident(3, { cells: (_, random) => ({ postalCode: random.pick(['99999', '5713', 'ei tied.']) }) }),
  incident(5, { cells: (_, random) => ({ phone: random.pick(['ei puhelinta', '12', '049 555']) }) }),
  incident(6, {
    cells: (_, random) => ({
      email: random.pick(['ei ole', 'nimi@', 'nimi.example.com', 'nimi@example,com']),
    }),
  }),
  incident(6, {
    cells: (_, random) => ({ coach: random.pick(['Hakala Sirpa', 'Rinne Juha', 'TE-toimisto']) }),
  }),
  incident(2, { cells: () => ({ serviceNeed: 'selvitetään' }) }),
  incident(2, { cells: () => ({ referral: 'velkaneuvoja' }) }),

  // Not wrong, but to be handled with care.
  incident(10, { where: hasCoach, client: () => ({ locked: true }) }),
  incident(6, { client: () => ({ nonDisclosure: true }) }),
  incident(2, { cells: () => ({ notes: '=tarkista etuus Kelasta' }) }),
  incident(2, { cells: () => ({ notes: '- ei vastaa puhelimeen' }) }),
  incident(1, { cells: () => ({ notes: '+ työkokeilu sovittu' }) }),
  incident(1, { cells: () => ({ notes: '@ ks. muistio 3/2021' }) }),
  // 22.3.2021 is the serial number 44277.
  incident(1, {
    where: hasCoach,
    cells: () => ({ lastContact: { formula: 'DATE(2021,3,22)', result: 44_277 } }),
  }),
];

function incident(
  per1750,
  { membership = 'yes', where = () => true, client = () => ({}), cells = () => ({}) },
) {
  return { per1750, membership, where, client, cells };
}

function movedAway(random) {
  const town = random.pick(OTHER_TOWNS);
  return { ...drawAddress(random, town), municipality: town.municipality };
}

function withWrongCheck(code, random) {
  const others = [...CHECK_CHARACTERS].filter((character) => character !== code.at(-1));
  return code.slice(0, -1) + random.pick(others);
}

/** The same code on 31 February, with the check character that belongs to it. */
function onImpossibleDay(code) {
  const date = `3102${code.slice(4, 6)}`;
  const individual = code.slice(7, 10);
  return date + code[6] + individual + checkCharacter(date + individual);
}
