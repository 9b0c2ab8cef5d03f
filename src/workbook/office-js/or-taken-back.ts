/** Requirement set: ExcelApi 1.9. Syncs: none while all goes well, else those of taking the work back. */
import { isConnectionLost } from './coded-error';
import { journal } from './journal';
import type { OpenJournal } from './journal';
import type { JournalEntry } from './journal-entry';
import { recover } from './recover';
import type { ExcelRun } from './run-batch';

/** Opens the journal of the work that begins. */
export type BeginJournal = (entry: JournalEntry) => OpenJournal;

/**
 * Does work that keeps a journal. Where Excel refuses it half-way and still answers, what was done is taken back at once
 * and the refusal is thrown: the workbook is as before. The journal stays where nobody could take the work back: the
 * connection was lost, or Excel refused that as well. Work of an earlier start that waits in the journal is left there.
 */
export async function orTakenBack<T>(
  run: ExcelRun,
  context: Excel.RequestContext,
  work: (begin: BeginJournal) => Promise<T>,
): Promise<T> {
  const begun: JournalEntry[] = [];
  try {
    return await work((entry) => {
      begun.push(entry);
      return journal(context, entry);
    });
  } catch (error) {
    if (!isConnectionLost(error)) for (const entry of begun) await takeBack(run, entry);
    throw error;
  }
}

async function takeBack(run: ExcelRun, entry: JournalEntry): Promise<void> {
  try {
    // A context of its own: in that of the work, objects may wait that were never made.
    await run({ delayForCellEdit: true }, (context) => recover(context, 'undo', entry));
  } catch {
    // The refusal of the work itself is told, and what is still unfinished stands in the journal.
  }
}
