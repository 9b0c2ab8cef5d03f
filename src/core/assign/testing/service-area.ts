import type { Speciality } from '../../model/coach';
import type { LocalDate } from '../../model/local-date';
import type { AssignmentProblem, ClientToPlace, CoachSeat, Penalties } from '../problem';
import { below, chance, pick } from './chance';

/** The points of interfaces.md, goal 3. */
export const DEFAULT_PENALTIES: Penalties = {
  changeOfCoach: 8,
  serviceLanguage: 5,
  speciality: 4,
  municipality: 2,
  otherSpeciality: 1,
};

/**
 * An invented problem like those of the employment areas, for measuring: about 44 coaches and 7 municipalities an area;
 * two coaches in three for their whole area, the others for 1–3 municipalities; Finnish always, other languages by
 * some; half-time coaches; nine clients in ten have a coach of their area. `fill` is clients ⁄ capacity: 1 is no slack,
 * above 1 a shortage.
 */
export function serviceArea(coachCount: number, fill: number, seed: number): AssignmentProblem {
  const random = chance(seed);
  const areaCount = Math.max(1, Math.round(coachCount / 44));
  const municipalities = (area: number): [string, ...string[]] => {
    const codes = Array.from({ length: 7 }, (_, i) => String(100 + area * 7 + i));
    return [codes[0] ?? '', ...codes.slice(1)];
  };
  const some = (codes: readonly string[], share: number): string[] => codes.filter(() => random() < share);

  const coaches = Array.from({ length: coachCount }, (_, i): CoachSeat => {
    const own = municipalities(i % areaCount);
    const local = some(own, 0.25);
    const specialities: Speciality[] = [];
    if (random() < 0.25) specialities.push('youth');
    if (random() < 0.2) specialities.push('immigrants');
    return {
      id: `OV${String(i + 1).padStart(5, '0')}`,
      limit: random() < 0.1 ? 50 : random() < 0.05 ? 80 : 100,
      specialities,
      languages: ['fi', ...some(['sv'], 0.15), ...some(['en'], 0.4), ...some(['ru', 'so', 'ar', 'uk'], 0.07)],
      municipalities:
        areaCount === 1 && random() < 0.5 ? [] : random() < 0.67 || local.length === 0 ? own : local,
    };
  });
  const capacity = coaches.reduce((sum, coach) => sum + coach.limit, 0);
  const clients = Array.from({ length: Math.round(capacity * fill) }, (_, key): ClientToPlace => {
    const area = below(areaCount, random);
    const foreign = random() < 0.15;
    const coach = coaches[area + areaCount * below(Math.floor(coachCount / areaCount), random)];
    return {
      key,
      order: {
        since: random() < 0.02 ? null : ((15_000 + below(3700, random)) as LocalDate),
        tieBreak: `${below(1e9, random)}`,
      },
      presentCoach: random() < 0.9 ? (coach?.id ?? null) : null,
      locked: false,
      need: foreign ? 'immigrants' : random() < 0.25 ? 'youth' : null,
      serviceLanguage: foreign
        ? pick(['ru', 'so', 'ar', 'uk', 'en', null], random)
        : pick(['fi', 'fi', 'fi', 'fi', 'sv'], random),
      municipality: random() < 0.02 ? null : pick(municipalities(area), random),
    };
  });
  return { clients, coaches, penalties: DEFAULT_PENALTIES };
}
