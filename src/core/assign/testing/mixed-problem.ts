import type { Speciality } from '../../model/coach';
import type { LocalDate } from '../../model/local-date';
import { PENALTY_NAMES } from '../problem';
import type { AssignmentProblem, ClientToPlace, CoachSeat, Penalties, Points } from '../problem';
import { below, chance, pick } from './chance';
import { DEFAULT_PENALTIES } from './service-area';

const NEEDS = [null, 'youth', 'immigrants'] as const satisfies readonly (Speciality | null)[];
const SKILLS: readonly [readonly Speciality[], ...(readonly Speciality[])[]] = [
  [],
  ['youth'],
  ['immigrants'],
  ['immigrants', 'youth'],
];

/**
 * An invented problem that is meant to be awkward: every attribute at random, every penalty "never" now and then,
 * locks, coaches who have left, limits without a common denominator, coaches with no place.
 */
export function mixedProblem(clientCount: number, coachCount: number, seed: number): AssignmentProblem {
  const random = chance(seed);
  const mean = clientCount / Math.max(1, coachCount);
  const limitOf = (): number => below(Math.ceil(mean * 2) + 2, random);
  const neverShare = pick([0, 0, 0.15, 0.4], random);
  const lockShare = pick([0, 0.1, 0.5], random);
  const points = (usual: Points): Points =>
    random() < neverShare ? 'never' : random() < 0.3 ? below(4, random) : usual;
  const id = (coach: number): string => `c${coach}`;

  const coaches = Array.from({ length: coachCount }, (_, i): CoachSeat => ({
    id: id(i),
    limit: limitOf(),
    specialities: pick(SKILLS, random),
    languages: pick([['fi'], ['fi', 'sv'], ['fi', 'ru'], ['sv']], random),
    municipalities: pick([[], [], ['740'], ['491'], ['491', '740']], random),
  }));
  const clients = Array.from({ length: clientCount }, (_, key): ClientToPlace => ({
    key,
    order: {
      since: random() < 0.1 ? null : ((18_000 + below(5, random)) as LocalDate),
      tieBreak: `${below(1e6, random)}-${key}`,
    },
    presentCoach: random() < 0.2 ? null : id(below(coachCount + 1, random)),
    locked: random() < lockShare,
    need: pick(NEEDS, random),
    serviceLanguage: pick([null, 'fi', 'sv', 'ru', 'ar'], random),
    municipality: pick([null, '740', '491', '046'], random),
  }));
  const penalties = Object.fromEntries(
    PENALTY_NAMES.map((name) => [name, points(DEFAULT_PENALTIES[name])]),
  ) as Penalties;
  return { clients, coaches, penalties };
}
