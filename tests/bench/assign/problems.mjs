import { seededRandom } from '../../../scripts/sample/random.mjs';

/** Clients and coaches of each size, smallest first. */
export const SIZES = [
  { clients: 1_750, coaches: 18 },
  { clients: 3_700, coaches: 26 },
  { clients: 20_000, coaches: 200 },
  { clients: 200_000, coaches: 2_000 },
];

/** Places for each client. Where there are too few, goals 1 and 2 choose who is placed. */
export const SITUATIONS = {
  'none free': 1,
  '10 % short': 0.9,
  '10 % free': 1.1,
};

const PENALTIES = {
  changeOfCoach: 8,
  serviceLanguage: 5,
  speciality: 4,
  municipality: 'never',
  otherSpeciality: 1,
};
const LANGUAGES = ['sv', 'en', 'ru', 'uk', 'ar'];

/**
 * An invented problem. Municipalities lie in a ring; about ten coaches live in each and serve it and the next one, so that
 * a client may be with some 20 coaches and places can be handed on round the ring. Nine clients in ten have a coach, most
 * of them one of their own municipality. The limits are in proportion to working time and add up to clients × places a client
 * exactly. The same arguments give the same problem.
 */
export function inventedProblem({ clients: clientCount, coaches: coachCount }, situation) {
  const random = seededRandom(clientCount);
  const municipalityCount = Math.max(3, Math.round(coachCount / 10));
  const code = (number) => String(100 + (number % municipalityCount));
  const limits = limitsOf(coachCount, Math.round(clientCount * SITUATIONS[situation]), random);
  const coaches = limits.map((limit, number) => ({
    id: `OV${String(number + 1).padStart(4, '0')}`,
    limit,
    specialities: ['youth', 'immigrants'].filter(() => random.chance(0.25)),
    languages: ['fi', ...LANGUAGES.filter(() => random.chance(0.2))],
    municipalities: [code(number), code(number + 1)],
  }));
  const clients = Array.from({ length: clientCount }, (_, key) => {
    const municipality = random.int(0, municipalityCount - 1);
    const foreign = random.chance(0.15);
    return {
      key,
      order: {
        since: random.chance(0.02) ? null : random.int(15_000, 18_700),
        tieBreak: String(random.int(0, 999_999_999)),
      },
      presentCoach: presentCoach(coaches, municipality, municipalityCount, random),
      locked: false,
      stays: false,
      need: foreign ? 'immigrants' : random.chance(0.25) ? 'youth' : null,
      serviceLanguage: foreign ? random.pick(LANGUAGES) : random.chance(0.9) ? 'fi' : 'sv',
      municipality: code(municipality),
      spread: null,
    };
  });
  return { clients, coaches, penalties: PENALTIES };
}

/** Whole numbers in proportion to working time, with this sum. */
function limitsOf(count, sum, random) {
  const times = Array.from({ length: count }, () =>
    random.weighted([
      [8, 1],
      [1, 0.8],
      [1, 0.5],
    ]),
  );
  const whole = times.reduce((total, time) => total + time, 0);
  const limits = times.map((time) => Math.floor((sum * time) / whole));
  let left = sum - limits.reduce((total, limit) => total + limit, 0);
  for (let coach = 0; left > 0; coach++, left--) limits[coach]++;
  return limits;
}

/** Of the own municipality or the one before; now and then of anywhere, or nobody. */
function presentCoach(coaches, municipality, municipalityCount, random) {
  if (random.chance(0.1)) return null;
  if (random.chance(0.02)) return random.pick(coaches).id;
  const home = municipality + (random.chance(0.5) ? 0 : municipalityCount - 1);
  const neighbours = Math.floor(coaches.length / municipalityCount);
  return coaches[(home % municipalityCount) + municipalityCount * random.int(0, neighbours - 1)].id;
}
