import { openMarks } from '../live/check-list';
import type { LiveAnalysis } from '../live/live-session';
import type { EngineCore } from './engine-core';

/** Makes marks that stand anew, so that they always show what is open. */
export async function markAnew(core: EngineCore, analysis: LiveAnalysis): Promise<void> {
  if (!core.now.isMarked) return;
  core.tell('mark', { canCancel: false });
  await core.workbook.markFindings(analysis.outcome.grid.sheet, openMarks(core.session(), analysis));
}
