import type { Analysis } from '../app/analyse';
import { CommandError } from '../app/command-error';
import { maskPersonIds } from '../app/mask-person-ids';

/** Refuses a list that nobody has filled in: there is nothing to tell of it. Throws `CommandError('empty-list')`. */
export function refuseEmpty({ outcome: { grid, list } }: Analysis): void {
  if (list.count === 0) throw new CommandError('empty-list', [maskPersonIds(grid.sheet)]);
}
