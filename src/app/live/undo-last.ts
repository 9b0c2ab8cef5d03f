import type { StaleChange } from '../../workbook/workbook';
import type { LiveSession, UndoStep } from './live-session';

export interface UndoResult {
  readonly command: 'undo';
  /** What was taken back; `null` where there was nothing. */
  readonly undone: UndoStep['command'] | null;
  /** Cells that somebody changed since then: they stay as they are. */
  readonly stale: readonly StaleChange[];
}

/** Takes back the latest command of this session that can be taken back. */
export async function undoLast(session: LiveSession): Promise<UndoResult> {
  const step = session.undoable.at(-1);
  if (step === undefined) return { command: 'undo', undone: null, stale: [] };
  const stale = await step.undo();
  session.undoable.pop();
  return { command: 'undo', undone: step.command, stale };
}
