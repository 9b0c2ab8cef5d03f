import type { Planned } from './compare-plans';
import type { Conditions } from './conditions';
import { underConditions } from './conditions';
import type { PlacementBasis } from './assignment-problem';
import { placeClients } from './place-clients';

/** The plan of the same list under conditions: what would become of it if. */
export function planUnder(basis: PlacementBasis, conditions: Conditions): Planned {
  const changed = underConditions(basis, conditions);
  return { coaches: changed.coaches, placement: placeClients(changed) };
}
