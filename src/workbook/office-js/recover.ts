/** Requirement set: ExcelApi 1.9. Syncs: 2 to read the journal, then those of what is taken back or finished. */
import { invert } from '../../core/changes/change-set';
import type { StaleChange } from '../workbook';
import { applyChanges, isOneOfBoth } from './apply-changes';
import { removeDerivedColumns } from './derived-columns';
import { removeDrafts } from './remove-drafts';
import type { JournalEntry } from './journal-entry';
import { printEntry } from './journal-entry';
import { readJournal } from './journal';

/**
 * Takes back (`undo`) or finishes what the journal holds. Changes are undone newest first and finished oldest first;
 * columns and sheets that were not finished are taken away either way, because their command makes them anew. With
 * `only`, everything but that work is left as it is.
 */
export async function recover(
  context: Excel.RequestContext,
  direction: 'undo' | 'finish',
  only?: JournalEntry,
): Promise<readonly StaleChange[]> {
  const journal = await readJournal(context);
  const found = only === undefined ? journal : journal.filter(({ id }) => id === printEntry(only).id);
  const stale: StaleChange[] = [];
  for (const { entry, remove } of direction === 'undo' ? found.toReversed() : found) {
    switch (entry.operation) {
      case 'apply-changes': {
        const changeSet = direction === 'undo' ? invert(entry.changeSet) : entry.changeSet;
        const result = await applyChanges(context, changeSet, { allows: isOneOfBoth, begin: null });
        stale.push(...result.stale);
        break;
      }
      case 'write-derived-columns':
        await removeDerivedColumns(context, entry.sheet);
        break;
      case 'draw-sheets':
        await removeDrafts(context);
        break;
    }
    remove();
    await context.sync();
  }
  return stale;
}
