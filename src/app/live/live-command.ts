import type { AssignResult } from './assign-clients';
import { assignClients } from './assign-clients';
import type { CheckResult } from './check-list';
import { checkList } from './check-list';
import type { LiveCommand } from './command-names';
import type { CompleteResult } from './complete-list';
import { completeList } from './complete-list';
import type { LiveSession } from './live-session';
import type { SummariseResult } from './summarise-list';
import { loadSummary } from './summary-sheets';
import type { UndoResult } from './undo-last';
import { undoLast } from './undo-last';

export type LiveResult = CheckResult | CompleteResult | AssignResult | SummariseResult | UndoResult;

const PERFORM: Readonly<Record<LiveCommand, (session: LiveSession) => Promise<LiveResult>>> = {
  check: checkList,
  complete: completeList,
  assign: assignClients,
  summarise: async (session) => await (await loadSummary()).summariseList(session),
  undo: undoLast,
};

/**
 * Performs a command in the open workbook, one at a time. Throws `WorkbookError` (`busy` while another is under way) and
 * `CommandError`; the workbook is then as before, or `workbook.interrupted` tells what is unfinished.
 */
export async function performLive(session: LiveSession, command: LiveCommand): Promise<LiveResult> {
  return await session.workbook.exclusively(() => PERFORM[command](session));
}
