import type { PlacementBasis } from './assignment-problem';
import type { Coach } from '../model/coach';
import type { LocalDate } from '../model/local-date';
import type { PlacementWay } from '../model/placement';

/** Both days included; a missing end is open. */
export interface CoachAbsence {
  /** Id of the coach. */
  readonly coach: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** What a plan is to take for true in place of what the workbook says. */
export interface Conditions {
  readonly absences: readonly CoachAbsence[];
  readonly moreCoaches: readonly Coach[];
  /** Most clients of a full-time coach; above the profile's it has no effect. `null`: as the profile says. */
  readonly limit: number | null;
  /** Worksheet rows (1-based) that keep their coach. */
  readonly lockedRows: readonly number[];
  /** `null`: as the terms say. */
  readonly way: PlacementWay | null;
}

export const NO_CONDITIONS: Conditions = {
  absences: [],
  moreCoaches: [],
  limit: null,
  lockedRows: [],
  way: null,
};

/** The same list under conditions. What they say nothing of stays, and the limit only ever falls. */
export function underConditions<T extends Pick<PlacementBasis, 'coaches' | 'profile' | 'terms'>>(
  basis: T,
  { absences, moreCoaches, limit, lockedRows, way }: Conditions,
): T {
  const { profile, terms } = basis;
  return {
    ...basis,
    coaches: [...withAbsences(basis.coaches, absences), ...moreCoaches],
    profile: { ...profile, coachLimitPerFte: Math.min(profile.coachLimitPerFte, limit ?? Infinity) },
    terms: { ...terms, lockedRows: new Set([...terms.lockedRows, ...lockedRows]), way: way ?? terms.way },
  };
}

/** The coaches, away on these days; what is known of the others stands. */
export function withAbsences(coaches: readonly Coach[], absences: readonly CoachAbsence[]): readonly Coach[] {
  if (absences.length === 0) return coaches;
  const byCoach = new Map(absences.map((absence) => [absence.coach, absence]));
  return coaches.map((coach) => {
    const absence = byCoach.get(coach.id);
    return absence === undefined ? coach : { ...coach, absentFrom: absence.from, absentTo: absence.to };
  });
}
