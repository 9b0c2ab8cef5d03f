import { CommandError } from '../command-error';
import type { FilledColumns } from './fill-columns';
import { ASSIGNED_COLUMNS } from './column-sets';
import type { LiveSession } from './live-session';
import { analyseLive } from './live-session';

export interface AssignResult extends FilledColumns {
  readonly command: 'assign';
  readonly sheet: string;
  readonly assigned: number;
  readonly coaches: number;
  readonly changes: number;
  /** Clients for whom there is no place. */
  readonly without: number;
}

/**
 * Shares the clients out and writes the proposed coach of each beside the list. The staff's own column of coaches stays
 * as it is. Throws `CommandError('no-coaches')` where the workbook has no sheet of coaches.
 */
export async function assignClients(session: LiveSession): Promise<AssignResult> {
  const analysis = await analyseLive(session);
  const { placement, coaches, grid } = analysis.outcome;
  if (placement === null) throw new CommandError('no-coaches');
  // Excel loads what writes columns when some are written.
  const { fillColumns } = await import(/* webpackChunkName: 'on-demand-views' */ './fill-columns');
  const filled = await fillColumns(session, analysis, 'assign', ASSIGNED_COLUMNS);
  return {
    command: 'assign',
    sheet: grid.sheet,
    ...filled,
    assigned: placement.assigned,
    coaches: coaches.length,
    changes: placement.coachChanges,
    without: placement.clients - placement.assigned,
  };
}
