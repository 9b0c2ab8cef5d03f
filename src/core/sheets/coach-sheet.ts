import { columnRange, rowRange } from './blank-sheet';
import { COACH_CELLS, signalOf } from './coach-cells';
import type { CoachCells, CoachColumn } from './coach-cells';
import { coachStandings } from './coach-standings';
import { listSheet } from './list-sheet';
import type { SheetPlan } from './sheet';
import type { SheetContext } from './sheet-context';

const COLUMNS = Object.entries(COACH_CELLS) as [CoachColumn, CoachCells][];

/**
 * The sheet of coaches, in their order: what staff fill in, so that it can be read again as it is, then how each coach
 * stands after the assignment, with a bar for the load; weighted loads only where the profile weighs clients.
 * O(clients + coaches).
 */
export function coachSheet(context: SheetContext): SheetPlan {
  const { headings } = context.texts.coachSheet;
  const standings = coachStandings(context.outcome);
  const isWeighted = standings.some(({ weightedLoad }) => weightedLoad !== null);
  const columns = COLUMNS.filter(([id]) => id !== 'weightedLoad' || isWeighted);
  const indexOf = (column: CoachColumn): number => columns.findIndex(([id]) => id === column);
  const sheet = listSheet(
    'coaches',
    'Valmentajat',
    columns.map(([id, column]) => ({ ...column, heading: headings[id] })),
    standings.map((standing) => columns.map(([, { cell }]) => cell(standing, context))),
    context,
  );
  const largest = standings.reduce((most, { limit }) => Math.max(most, limit), 1);
  return {
    ...sheet,
    styles: [
      ...sheet.styles,
      { range: rowRange(0, indexOf('limit'), columns.length - 1), style: 'derived' },
      ...standings.flatMap((standing, index) =>
        signalOf(standing) === 'none'
          ? []
          : [{ range: rowRange(index + 1, indexOf('signal'), indexOf('signal')), style: 'warning' as const }],
      ),
    ],
    dataBars:
      standings.length === 0
        ? []
        : [{ range: columnRange(indexOf('load'), 1, standings.length), max: largest }],
    freeze: { rows: 1, columns: 1 },
  };
}
