import type { Planned } from './compare-plans';
import type { Conditions } from './conditions';
import { underConditions } from './conditions';
import type { PlacementInput } from './place-clients';
import { placeClients } from './place-clients';

/** The plan of the same list under conditions: what would become of it if. */
export function planUnder(input: PlacementInput, conditions: Conditions): Planned {
  const changed = underConditions(input, conditions);
  return { coaches: changed.coaches, placement: placeClients(changed) };
}
