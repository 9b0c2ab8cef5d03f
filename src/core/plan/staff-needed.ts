import type { PlacementBasis } from './assignment-problem';
import { assignmentProblem } from './assignment-problem';
import { fteFor } from './fte-for';
import { groupBy } from '../model/group-by';
import type { Speciality } from '../model/coach';
import type { Placement } from '../model/placement';

/** How many full-time coaches a part of the clients needs. */
export interface StaffNeed<K> {
  /** What the clients have in common; `null`: nothing is known, or nothing special is needed. */
  readonly key: K | null;
  readonly clients: number;
  readonly without: number;
  /** Full-time equivalents: see `fteFor`. */
  readonly neededFte: number;
}

export interface StaffNeeded {
  readonly all: StaffNeed<null>;
  /** Full-time equivalents of the coaches at work. */
  readonly presentFte: number;
  /** By municipality code, most clients first. */
  readonly municipalities: readonly StaffNeed<string>[];
  readonly specialities: readonly (StaffNeed<Speciality> & {
    /** Full-time equivalents at work who have the speciality; for clients without a need, the general coaches. */
    readonly presentFte: number;
  })[];
}

/**
 * How many coaches it takes to serve everybody, as a whole and by what clients need: what the limit alone asks for, as if no
 * coach could help out another part. Municipalities that are withheld count under `null`. O(clients + coaches).
 */
export function staffNeeded(basis: PlacementBasis, placement: Placement): StaffNeeded {
  const { profile } = basis;
  const { clients, coaches } = assignmentProblem(basis);
  const needOf = <K>(key: K | null, ofKey: readonly { readonly key: number }[]): StaffNeed<K> => ({
    key,
    clients: ofKey.length,
    without: ofKey.filter((client) => placement.coachOf[client.key] === -1).length,
    neededFte: fteFor(ofKey.length, profile.coachLimitPerFte),
  });
  const fteOf = (isCounted: (specialities: readonly Speciality[]) => boolean): number =>
    basis.coaches.reduce(
      (sum, { fte, specialities }, coach) =>
        coaches[coach]!.limit > 0 && isCounted(specialities) ? sum + Math.round(fte * 100) : sum,
      0,
    ) / 100;
  const byMunicipality = groupBy(clients, ({ municipality }) => municipality);
  const bySpeciality = groupBy(clients, ({ need }) => need);
  return {
    all: needOf(null, clients),
    presentFte: fteOf(() => true),
    municipalities: [...byMunicipality]
      .map(([code, ofKey]) => needOf(code, ofKey))
      .sort((a, b) => b.clients - a.clients || ((a.key ?? '~') < (b.key ?? '~') ? -1 : 1)),
    specialities: (['youth', 'immigrants', null] as const).map((speciality) => ({
      ...needOf<Speciality>(speciality, bySpeciality.get(speciality) ?? []),
      presentFte: fteOf((own) => (speciality === null ? own.length === 0 : own.includes(speciality))),
    })),
  };
}
