import { day } from './calendar.mjs';
import { LANGUAGES } from './languages.mjs';
import { NAMES } from './names.mjs';
import { SAVONLINNA_AREAS } from './places.mjs';

export const REFERENCE_DATE = day(2021, 3, 31);
export const TRIAL_START = day(2021, 3, 1);

const DAYS_PER_YEAR = 365.25;
const DOMESTIC = ['fi', 'sv'];

/** First and last age of a class, by relative share: a municipal caseload of young, Kela's clients and immigrants. */
const AGES = [
  [14, [18, 24]],
  [13, [25, 29]],
  [47, [30, 54]],
  [26, [55, 64]],
];
/** Days since the job search began: first and last of a class. */
const DURATIONS = [
  [5, [1, 30]],
  [16, [31, 90]],
  [22, [91, 180]],
  [24, [181, 365]],
  [20, [366, 730]],
  [13, [731, 2500]],
];
const BENEFITS = [
  [66, 'labour-market-subsidy'],
  [22, 'basic-allowance'],
  [12, 'none'],
];
/** Who belongs by age or language may have any benefit. */
const BENEFITS_OF_OTHER_GROUPS = [
  [50, 'labour-market-subsidy'],
  [15, 'basic-allowance'],
  [15, 'none'],
  [20, 'earnings-related'],
];
const EMPLOYMENT_CODES = [
  [66, '02'],
  [4, '03'],
  [7, '00'],
  [10, '07'],
  [13, '08'],
];
const SERVICE_NEEDS = [
  [38, null],
  [22, 'independent'],
  [28, 'supported'],
  [12, 'much-support'],
];
const REFERRALS = ['career-psychologist', 'education-planner', 'public-health-nurse', 'service-adviser'];
// prettier-ignore
const NOTES = [
  'soita ma', 'ok', 'tekstiviesti ei käy', 'CV kesken', 'työkokeilu alkaa huhtikuussa', 'ei vastaa puhelimeen',
  'tavoite: lähihoitaja', 'palkkatuki selvityksessä', 'muutto tulossa?', 'kuntoutus', 'ajokortti puuttuu', 'x',
];

/**
 * A function that draws one client of the caseload: what is true of the person, before anyone writes it down. The
 * client belongs to the target group on the reference date. Birth date, name, language and address are independent
 * but for the name's language.
 */
export function clientSource(random, team, identityCode) {
  const coachPulls = team.map((coach) => ({ coach, pull: random.int(6, 13) * coach.workingTime }));

  return function drawClient() {
    const birth = drawBirth(random);
    const language = random.weighted(LANGUAGES.map((one) => [one.share, one]));
    const nationality = random.weighted(language.nationalities);
    const jobSearchStart = REFERENCE_DATE - random.int(...random.weighted(DURATIONS));
    const memberSince = drawMemberSince(random, jobSearchStart);
    const employmentCode = random.weighted(EMPLOYMENT_CODES);
    const young = isYoung(birth, jobSearchStart);
    const foreign = !DOMESTIC.includes(language.code) || nationality !== 'FI';
    const need = foreign ? 'maahanmuuttajat' : young ? 'nuoret' : '';
    const coach =
      jobSearchStart < TRIAL_START && random.chance(0.9) ? drawCoach(random, coachPulls, need) : null;
    return {
      ...drawName(random, language.origin),
      birth,
      personId: identityCode(birth),
      ...drawAddress(random, random.weighted(SAVONLINNA_AREAS)),
      municipality: 'Savonlinna',
      phone: random.chance(0.95) ? String(random.int(5_550_000, 5_559_999)) : null,
      hasEmail: random.chance(0.7),
      language,
      nationality,
      benefit: drawBenefit(random, young || foreign, memberSince),
      employmentCode,
      jobSearchStart,
      unemploymentStart: employmentCode === '00' ? null : drawUnemploymentStart(random, jobSearchStart),
      memberSince,
      serviceNeed: random.weighted(SERVICE_NEEDS),
      referrals: random.chance(0.17)
        ? random.shuffled(REFERRALS).slice(
            0,
            random.weighted([
              [4, 1],
              [1, 2],
            ]),
          )
        : [],
      lastContact: drawLastContact(random, jobSearchStart),
      coach,
      locked: false,
      nonDisclosure: false,
      note: random.chance(0.14) ? random.pick(NOTES) : null,
      /** Neither age nor language makes this client a member: the benefit does. */
      dependsOnBenefit: !young && !foreign,
    };
  };
}

/** Street, postcode and town in a postcode area. */
export function drawAddress(random, area) {
  const { postalCode, city, streets } = area;
  const house = `${random.pick(streets)} ${random.int(1, 48)}`;
  const flat = random.chance(0.6) ? ` ${random.pick(['A', 'B', 'C', 'D'])} ${random.int(1, 40)}` : '';
  return { street: house + flat, postalCode, city };
}

function drawBirth(random) {
  const [youngest, oldest] = random.weighted(AGES);
  return random.int(yearsBefore(oldest + 1) + 1, yearsBefore(youngest));
}

function yearsBefore(years) {
  return REFERENCE_DATE - Math.ceil(years * DAYS_PER_YEAR);
}

/** Under 30 when the trial began, or when the job search did if that was later. */
function isYoung(birth, jobSearchStart) {
  return Math.max(jobSearchStart, TRIAL_START) - birth < Math.floor(30 * DAYS_PER_YEAR);
}

/** Names of both sexes, whatever the identity code says. */
function drawName(random, origin) {
  const { family, feminine, female, male } = NAMES[origin];
  const woman = random.chance(0.5);
  const [first, second] = random.shuffled(woman ? female : male);
  return {
    lastName: random.pick(family) + (woman && feminine ? feminine : ''),
    firstNames: random.chance(0.6) ? `${first} ${second}` : first,
  };
}

/** Most of those who came over from the TE office are entered; of the newcomers only some. */
function drawMemberSince(random, jobSearchStart) {
  const newcomer = jobSearchStart >= TRIAL_START;
  if (!random.chance(newcomer ? 0.25 : 0.72)) return null;
  const earliest = Math.max(jobSearchStart, TRIAL_START);
  return random.chance(0.7) ? earliest : Math.min(earliest + random.int(1, 30), REFERENCE_DATE);
}

function drawBenefit(random, belongsAnyway, memberSince) {
  if (belongsAnyway) return random.weighted(BENEFITS_OF_OTHER_GROUPS);
  const grownOutOfTheTarget = memberSince !== null && random.chance(0.03);
  return grownOutOfTheTarget ? 'earnings-related' : random.weighted(BENEFITS);
}

function drawUnemploymentStart(random, jobSearchStart) {
  return random.chance(0.6)
    ? jobSearchStart
    : Math.min(jobSearchStart + random.int(-120, 40), REFERENCE_DATE);
}

function drawLastContact(random, jobSearchStart) {
  if (random.chance(0.12)) return null;
  const daysAgo = random.chance(0.85) ? random.int(0, 88) : random.int(89, 200);
  return Math.max(REFERENCE_DATE - daysAgo, jobSearchStart);
}

/** Some coaches have far more clients than others; those of the client's need are likelier. */
function drawCoach(random, coachPulls, need) {
  const pull = ({ coach, pull }) =>
    pull * (need === '' ? coach.groups === '' : coach.groups.includes(need)) + pull / 8;
  return random.weighted(coachPulls.map((one) => [pull(one), one.coach]));
}
