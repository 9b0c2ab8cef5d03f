import type { Speciality } from '../model/coach';
import { PENALTY_NAMES } from './problem';
import type { Penalties, PenaltyName } from './problem';

/** A set of faults is a bit mask: the bit of each name. */
const BIT = {
  changeOfCoach: 1,
  serviceLanguage: 2,
  speciality: 4,
  municipality: 8,
  otherSpeciality: 16,
} as const satisfies Record<PenaltyName, number>;

export const CHANGE_OF_COACH = BIT.changeOfCoach;
export const MUNICIPALITY = BIT.municipality;

/** The faults that a client's need and language find in a coach's skills. */
export function skillFaults(
  need: Speciality | null,
  spoken: boolean,
  specialities: ReadonlySet<Speciality>,
): number {
  const met = need !== null && specialities.has(need);
  return (
    (spoken ? 0 : BIT.serviceLanguage) |
    (need === null || met ? 0 : BIT.speciality) |
    (specialities.size === 0 || met ? 0 : BIT.otherSpeciality)
  );
}

/** The points of each of the 32 sets of faults. `never` is worth what the caller says: `Infinity` bars the placement. */
export function pointsOfFaults(penalties: Penalties, never: number): Float64Array {
  return Float64Array.from({ length: 32 }, (_, faults) =>
    penaltyNames(faults).reduce((sum, name) => {
      const points = penalties[name];
      return sum + (points === 'never' ? never : points);
    }, 0),
  );
}

/** The names in a set of faults (`AssignmentResult.faultsOf`), in the order of `PENALTY_NAMES`. */
export function penaltyNames(faults: number): readonly PenaltyName[] {
  return PENALTY_NAMES.filter((name) => (faults & BIT[name]) !== 0);
}
