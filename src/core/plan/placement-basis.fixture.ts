import savonlinna2021 from '../../../templates/profiles/savonlinna-2021.json';
import { deriveBasics } from '../enrich/basics';
import type { FieldValues } from '../model/client-list';
import { clientListOf } from '../model/client-list.fixture';
import type { Coach } from '../model/coach';
import type { Decision } from '../model/decision';
import { decisionOf } from '../model/decision.fixture';
import { fromIso } from '../model/local-date';
import type { PlacementTerms } from '../model/placement';
import type { Profile } from '../model/profile';
import { parseProfile } from '../profile/parse-profile';
import { generalCoach } from './general-coach';
import type { PlacementBasis } from './assignment-problem';

export const REFERENCE_DATE = fromIso('2021-03-31')!;

export function shippedProfile(): Profile {
  const parsed = parseProfile(savonlinna2021);
  if (!parsed.ok) throw new Error('the shipped profile must be sound');
  return parsed.profile;
}

/** A full-time coach of a profile with few places. */
export const TWO_EACH: Profile = { ...shippedProfile(), coachLimitPerFte: 2 };

export function coachOf(id: string, rest: Partial<Coach> = {}): Coach {
  return { ...generalCoach(1, `Valmentaja ${id}`, 1), id, ...rest };
}

export interface Person extends Partial<FieldValues> {
  readonly decision?: Decision;
  /** Index of the first row of the same person. */
  readonly repeats?: number;
}

/** A list of these people and coaches, two clients a coach, under usual terms. */
export function basisOf(
  people: readonly Person[],
  coaches: readonly Coach[],
  rest: Partial<PlacementBasis & PlacementTerms> = {},
): PlacementBasis {
  const { includeReview = false, lockedRows = new Set<number>(), way = { kind: 'all' as const } } = rest;
  const list = clientListOf(people);
  return {
    list,
    basics: deriveBasics(list, REFERENCE_DATE),
    decisions: people.map(({ decision }) => decision ?? decisionOf('yes')),
    services: { serviceTrack: people.map(() => null) },
    repeats: Int32Array.from(people, ({ repeats }) => repeats ?? -1),
    coaches,
    profile: TWO_EACH,
    referenceDate: REFERENCE_DATE,
    terms: { includeReview, lockedRows, way },
    ...rest,
  };
}
