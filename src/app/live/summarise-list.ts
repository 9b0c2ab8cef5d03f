import { decisionSheet } from '../../core/sheets/decision-sheet';
import { historySheet } from '../../core/sheets/history-sheet';
import { summarySheet } from '../../core/sheets/summary-sheet';
import { writeMemory } from './list-memory';
import { liveContext } from './live-context';
import type { LiveAnalysis, LiveSession } from './live-session';
import { analyseLive } from './live-session';

export interface SummariseResult {
  readonly command: 'summarise';
  readonly sheets: readonly string[];
}

/** The sheets that a summary is. */
export const SUMMARY_SHEETS = ['summary', 'decisions', 'history'] as const;

/**
 * Draws the summary, the rows that need a decision and the history as sheets of the open workbook. Sheets of an earlier
 * time are replaced; a sheet of the staff's own that bears the same name stays.
 */
export async function summariseList(session: LiveSession): Promise<SummariseResult> {
  return await drawSummary(session, await analyseLive(session));
}

/** The same of an analysis that is at hand. */
export async function drawSummary(session: LiveSession, analysis: LiveAnalysis): Promise<SummariseResult> {
  const { workbook } = session;
  const context = liveContext(session, analysis);
  const plans = [summarySheet(context), decisionSheet(context), historySheet(context)];
  const before = new Set((await workbook.listSheets()).map(({ name }) => name));
  await workbook.drawSheets(plans);

  const { memory } = analysis;
  const now = (await workbook.listSheets()).map(({ name }) => name);
  // Names that came with the drawing, and ours of before that still stand.
  const drawnSheets = now.filter((name) => !before.has(name) || memory.drawnSheets.includes(name));
  await writeMemory(workbook, { ...memory, clientSheet: analysis.outcome.grid.sheet, drawnSheets });
  return { command: 'summarise', sheets: plans.map(({ name }) => name) };
}
