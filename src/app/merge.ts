import { mergeParts } from '../core/merge/merge-parts';
import type { Merged } from '../core/model/handout';
import type { WorkbookReader } from '../workbook/workbook';
import { CommandError } from './command-error';
import type { Handout } from './read-handout';
import { readHandout } from './read-handout';

export interface MergeResult {
  readonly whole: Handout;
  readonly merged: Merged;
  /** Files that came back, and how many went out. */
  readonly returned: number;
  readonly sent: number;
}

/**
 * Puts workbooks that came back into the whole list that a split left at home. Files may come in any order and under any
 * name. Throws `CommandError`: a file that is none of a split, no whole list or two, no part, or a file of another month,
 * profile or split, each named.
 */
export async function merge(
  files: readonly { readonly name: string; readonly workbook: WorkbookReader }[],
): Promise<MergeResult> {
  const read: Handout[] = [];
  for (const { name, workbook } of files) read.push(await readHandout(workbook, name));
  const wholes = read.filter(({ ticket }) => ticket.role === 'whole');
  const [whole] = wholes;
  if (whole === undefined) throw new CommandError('no-whole-list');
  if (wholes.length > 1)
    throw new CommandError(
      'several-whole-lists',
      wholes.map(({ file }) => file),
    );
  const parts = read.filter((handout) => handout !== whole);
  if (parts.length === 0) throw new CommandError('no-parts');
  for (const { file, ticket } of parts) {
    if (ticket.batch === whole.ticket.batch) continue;
    if (ticket.profile !== whole.ticket.profile) throw new CommandError('other-profile', [file]);
    if (ticket.referenceDate !== whole.ticket.referenceDate) throw new CommandError('other-month', [file]);
    throw new CommandError('other-handout', [file]);
  }
  const merged = mergeParts(whole.table, parts, whole.file);
  return {
    whole,
    merged,
    returned: new Set(parts.map(({ ticket }) => ticket.coach)).size,
    sent: whole.ticket.parts,
  };
}
