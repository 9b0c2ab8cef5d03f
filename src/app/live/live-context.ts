import type { SheetContext } from '../../core/sheets/sheet-context';
import type { Analysis } from '../analyse';
import { sheetContext } from '../sheet-context';
import type { LiveSession } from './live-session';

/** What sheets and columns in the open workbook are made of: rows and links lead to the staff's own list. */
export function liveContext(session: LiveSession, analysis: Analysis): SheetContext {
  const { grid, list } = analysis.outcome;
  const context = sheetContext(analysis, {
    referenceDate: analysis.outcome.referenceDate,
    texts: session.texts,
    language: session.language,
    version: session.version,
    time: session.time(),
    describe: () => [],
  });
  return { ...context, clientsAt: { sheet: grid.sheet, rowOf: (client) => list.rows[client]! - 1 } };
}
