import { decisionSheet } from '../../core/sheets/decision-sheet';
import { historySheet } from '../../core/sheets/history-sheet';
import type { SheetPlan } from '../../core/sheets/sheet';
import { summarySheet } from '../../core/sheets/summary-sheet';
import type { LiveWorkbook, StaleChange } from '../../workbook/workbook';
import { publicationOf } from '../summary';
import { shippedLayout } from '../summary-layout';
import { clientTableOf } from './client-table';
import { readMemory, writeMemory } from './list-memory';
import { liveContext } from './live-context';
import type { LiveAnalysis, LiveSession } from './live-session';
import { analyseLive } from './live-session';

export interface SummariseResult {
  readonly command: 'summarise';
  readonly sheets: readonly string[];
}

/**
 * Draws the summary, the rows that need a decision and the history as sheets of the open workbook. Sheets of an earlier
 * time are replaced; a sheet of the staff's own that bears the same name stays.
 *
 * Undo takes the sheets away where all of them were new. Where one took the place of an earlier one, that one cannot come
 * back: then there is no undo, so that nobody loses the earlier figures who wants to take back the later.
 */
export async function summariseList(session: LiveSession): Promise<SummariseResult> {
  return await drawSummary(session, await analyseLive(session));
}

/** The same of an analysis that is at hand. */
export async function drawSummary(session: LiveSession, analysis: LiveAnalysis): Promise<SummariseResult> {
  const context = liveContext(session, analysis);
  return await draw(session, analysis, [
    summarySheet(context, shippedLayout(), clientTableOf(analysis, session.texts)),
    decisionSheet(context),
    historySheet(context),
  ]);
}

/** Draws the summary as it may be published. It is a sheet of its own; all else stays. */
export async function drawPublished(session: LiveSession, analysis: LiveAnalysis): Promise<SummariseResult> {
  return await draw(session, analysis, [publicationOf(liveContext(session, analysis)).sheet]);
}

async function draw(
  session: LiveSession,
  analysis: LiveAnalysis,
  plans: readonly SheetPlan[],
): Promise<SummariseResult> {
  const { workbook } = session;
  const names = plans.map(({ name }) => name);
  const { memory } = analysis;
  const remember = async (drawnSheets: Iterable<string>): Promise<void> => {
    const clientSheet = analysis.outcome.grid.sheet;
    await writeMemory(workbook, { ...memory, clientSheet, drawnSheets: [...drawnSheets] });
  };
  const before = await namesIn(workbook);
  const isOfBefore = (name: string): boolean => memory.drawnSheets.includes(name);
  const expected = names.map((name) => nameToCome(name, before, isOfBefore));
  const remembered = new Set([...before.filter(isOfBefore), ...expected]);
  // First: sheets that stand and are not remembered would be taken for lists.
  await remember(remembered);
  await workbook.drawSheets(plans);

  const now = await namesIn(workbook);
  const fresh = now.filter((name) => !before.includes(name));
  if (expected.every((name) => fresh.includes(name))) {
    session.undoable.push({ command: 'summarise', undo: () => takeAway(workbook, expected) });
  }
  const drawn = now.filter((name) => fresh.includes(name) || isOfBefore(name));
  if (drawn.length !== remembered.size || !drawn.every((name) => remembered.has(name))) await remember(drawn);
  return { command: 'summarise', sheets: names };
}

/** The name that a sheet will get: its own, or with the first number where a sheet of staff's has that name. */
function nameToCome(wanted: string, standing: readonly string[], isOurs: (name: string) => boolean): string {
  let name = wanted;
  for (let number = 2; standing.includes(name) && !isOurs(name); number++) name = `${wanted} (${number})`;
  return name;
}

async function takeAway(workbook: LiveWorkbook, sheets: readonly string[]): Promise<readonly StaleChange[]> {
  const gone = await workbook.removeSheets(sheets);
  // Undo comes later: other commands have remembered other things since.
  const memory = await readMemory(workbook);
  const drawnSheets = memory.drawnSheets.filter((name) => !gone.includes(name));
  await writeMemory(workbook, { ...memory, drawnSheets });
  return [];
}

async function namesIn(workbook: LiveWorkbook): Promise<readonly string[]> {
  return (await workbook.listSheets()).map(({ name }) => name);
}
