import type { Ternary } from '../../core/model/ternary';
import type { FilledColumns } from './fill-columns';
import { COMPLETED_COLUMNS } from './column-sets';
import type { LiveSession } from './live-session';
import { analyseLive } from './live-session';

export interface CompleteResult extends FilledColumns {
  readonly command: 'complete';
  readonly sheet: string;
  readonly membership: Readonly<Record<Ternary, number>>;
}

/** Completes the list: membership with its reasons, groups, age, durations, service point, deadlines and the rest. */
export async function completeList(session: LiveSession): Promise<CompleteResult> {
  const analysis = await analyseLive(session);
  const { outcome } = analysis;
  // Excel loads what writes columns when some are written.
  const { fillColumns } = await import(/* webpackChunkName: 'on-demand-views' */ './fill-columns');
  const filled = await fillColumns(session, analysis, 'complete', COMPLETED_COLUMNS);
  const count = (answer: Ternary): number =>
    outcome.decisions.filter(({ membership }) => membership === answer).length;
  return {
    command: 'complete',
    sheet: outcome.grid.sheet,
    ...filled,
    membership: { yes: count('yes'), no: count('no'), review: count('review') },
  };
}
