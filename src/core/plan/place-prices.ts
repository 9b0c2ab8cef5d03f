import { assign } from '../assign/assign';
import { placeWorth } from '../assign/place-worth';
import type { Speciality } from '../model/coach';
import type { PlacementBasis } from './assignment-problem';
import { assignmentProblem } from './assignment-problem';

/** Points that one more place of a kind would save at most. */
export interface PlacePrices {
  /** Coaches at work of whom one more place would help, by index, dearest first. */
  readonly coaches: readonly { readonly coach: number; readonly points: number }[];
  /** Somebody new for all municipalities who speaks Finnish; `null`: a general coach. */
  readonly specialities: readonly { readonly speciality: Speciality | null; readonly points: number }[];
  /** A new general coach who speaks the language (ISO 639) as well as Finnish: those that help, dearest first. */
  readonly languages: readonly { readonly language: string; readonly points: number }[];
}

/**
 * What it would take to better a plan: the shadow prices of places in the best plan that shares out afresh. `null` where
 * somebody has no place, for then a place is worth a client first of all. Ties by order of coaches and by code. One solve.
 */
export function placePrices(basis: PlacementBasis): PlacePrices | null {
  const problem = assignmentProblem({ ...basis, terms: { ...basis.terms, way: { kind: 'all' } } });
  const result = assign(problem);
  if (result.unplaced.length > 0) return null;
  const { coaches, ofNew } = placeWorth(problem, result);
  const newPoints = (specialities: readonly Speciality[], languages: readonly string[]): number =>
    ofNew({ specialities, languages: ['fi', ...languages], municipalities: [] });
  const general = newPoints([], []);
  const wanted = new Set(problem.clients.map(({ serviceLanguage }) => serviceLanguage));
  return {
    coaches: coaches
      .map((points, coach) => ({ coach, points }))
      .filter(({ coach, points }) => points > 0 && problem.coaches[coach]!.limit > 0)
      .sort((a, b) => b.points - a.points || a.coach - b.coach),
    specialities: ([null, 'youth', 'immigrants'] as const).map((speciality) => ({
      speciality,
      points: newPoints(speciality === null ? [] : [speciality], []),
    })),
    languages: [...wanted]
      .flatMap((language) => (language === null || language === 'fi' ? [] : [language]))
      .map((language) => ({ language, points: newPoints([], [language]) }))
      .filter(({ points }) => points > general)
      .sort((a, b) => b.points - a.points || (a.language < b.language ? -1 : 1)),
  };
}
