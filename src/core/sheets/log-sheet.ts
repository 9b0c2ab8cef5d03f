import { listSheet } from './list-sheet';
import type { SheetPlan } from './sheet';
import type { SheetContext } from './sheet-context';

/** The log: what was done, when and by which version. Earlier lines stay. It names rows and rules, never persons. */
export function logSheet(context: SheetContext): SheetPlan {
  const { headings } = context.texts.logSheet;
  return listSheet(
    'log',
    'Loki',
    [
      { heading: headings.time, width: 18, format: '@' },
      { heading: headings.version, width: 10, format: '@' },
      { heading: headings.event, width: 110, wrap: true },
    ],
    [...context.earlierLog, ...context.log.map(({ time, version, event }) => [time, version, event])],
    context,
  );
}
