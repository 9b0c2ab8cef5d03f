import { mergeParts } from '../core/merge/merge-parts';
import type { Merged } from '../core/model/handout';
import type { LocalDate } from '../core/model/local-date';
import { fromIso } from '../core/model/local-date';
import type { MergedTexts } from '../core/sheets/merged-sheets';
import { copiedSheet, mergedSheets } from '../core/sheets/merged-sheets';
import type { SheetPlan } from '../core/sheets/sheet';
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

/** Words of a merged workbook, and of what is told of it; numbers come as text. */
export interface MergeWords {
  readonly sheets: Omit<MergedTexts, 'footer'> & { readonly footer: (date: string) => string };
  readonly told: {
    readonly returned: (returned: string, sent: string) => string;
    readonly changes: (cells: string, rows: string) => string;
    readonly conflicts: (cells: string) => string;
    readonly vanished: (rows: string) => string;
    readonly missingColumns: (columns: string) => string;
  };
  readonly date: (date: LocalDate) => string;
  readonly number: (value: number) => string;
}

/** The sheets of the merged workbook: the list, what was in conflict and what was changed, and the other sheets. */
export function mergedPlans({ whole, merged }: MergeResult, { sheets, date }: MergeWords): SheetPlan[] {
  const { referenceDate } = whole.ticket;
  const day = fromIso(referenceDate);
  const footer = sheets.footer(day === null ? referenceDate : date(day));
  return [
    ...mergedSheets(merged, { grid: whole.list, headerRow: whole.headerRow }, { ...sheets, footer }),
    ...whole.others.map((grid) => copiedSheet(grid, footer)),
  ];
}

/** What the merge did, in sentences; those of nothing are left out. */
export function mergeSentences(
  { merged, returned, sent }: MergeResult,
  { told: t, number }: MergeWords,
): string[] {
  const { changes, added, conflicts, vanished, missingColumns } = merged;
  const told = (count: number, sentence: (count: string) => string): string[] =>
    count === 0 ? [] : [sentence(number(count))];
  return [
    t.returned(number(returned), number(sent)),
    t.changes(number(changes.length), number(added.length)),
    ...told(conflicts.length, t.conflicts),
    ...told(vanished.length, t.vanished),
    ...told(missingColumns.length, t.missingColumns),
  ];
}

/** True where everything came back and nothing is in conflict. */
export function isWhole({ merged, returned, sent }: MergeResult): boolean {
  const { conflicts, vanished, missingColumns } = merged;
  return conflicts.length + vanished.length + missingColumns.length === 0 && returned === sent;
}
