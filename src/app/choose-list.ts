import type { ListCandidate } from '../core/columns/find-client-list';
import { chooseClientList, findClientLists } from '../core/columns/find-client-list';
import { ownFieldOf } from '../core/columns/own-headings';
import type { Grid } from '../core/model/grid';
import { readOwnHeadings } from '../core/own-words';
import { CommandError } from './command-error';
import type { EarlierRun } from './earlier-run';
import { maskPersonIds } from './mask-person-ids';

export interface ChosenList {
  readonly candidate: ListCandidate;
  /** How many other places of the sheets searched look like a client list too. */
  readonly others: number;
}

/**
 * The client list of a workbook: on the sheet asked for, else on the one that an earlier run made, else wherever
 * headings (the staff's own too) and content tell of one. Throws `CommandError` where there is none, or several equally good.
 */
export function chooseList(grids: readonly Grid[], earlier: EarlierRun, sheet: string | null): ChosenList {
  const wanted =
    sheet ?? (grids.some((grid) => grid.sheet === earlier.clientSheet) ? earlier.clientSheet : null);
  const searched = wanted === null ? grids : grids.filter((grid) => grid.sheet === wanted);
  if (wanted !== null && searched.length === 0) throw new CommandError('no-such-sheet', [wanted]);
  const ownField = ownFieldOf(readOwnHeadings(earlier.ownRows).headings);
  const choice = chooseClientList(findClientLists(searched, earlier.derivedColumns, ownField));
  switch (choice.kind) {
    case 'found':
      return { candidate: choice.candidate, others: choice.others.length };
    case 'none':
      throw wanted === null
        ? new CommandError('no-client-list')
        : new CommandError('sheet-is-no-client-list', [wanted]);
    case 'tie':
      throw new CommandError('several-client-lists', [
        ...new Set(choice.candidates.map(({ grid }) => maskPersonIds(grid.sheet))),
      ]);
  }
}
