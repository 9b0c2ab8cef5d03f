/** Requirement set: ExcelApi 1.9. Syncs: 2 to read the journal. */
import type { InterruptedWork } from '../workbook';
import { readJournal } from './journal';
import type { JournalEntry } from './journal-entry';

/** What was begun and not finished. */
export async function interrupted(context: Excel.RequestContext): Promise<readonly InterruptedWork[]> {
  return (await readJournal(context)).map(({ entry }) => ({
    operation: entry.operation,
    sheet: sheetOf(entry),
  }));
}

function sheetOf(entry: JournalEntry): string {
  switch (entry.operation) {
    case 'apply-changes':
      return entry.changeSet.sheet;
    case 'write-derived-columns':
      return entry.sheet;
    case 'draw-sheets':
      return '';
  }
}
