import { valueOf } from '../core/model/judged-column';
import type { Outcome } from '../core/model/outcome';
import type { Placement } from '../core/model/placement';
import { CommandError } from './command-error';

/** The placement of an outcome. Throws `CommandError('no-coaches')` where there is none. */
export function placementOf({ placement }: Outcome): Placement {
  if (placement === null) throw new CommandError('no-coaches');
  return placement;
}

/** Index of each client's present coach, -1 for none. */
export function presentCoaches({ list, coaches }: Outcome): Int32Array {
  const byId = new Map(coaches.map(({ id }, index) => [id, index]));
  return Int32Array.from({ length: list.count }, (_, client) => {
    const id = valueOf(list.columns.coach, client);
    return id === null ? -1 : (byId.get(id) ?? -1);
  });
}
