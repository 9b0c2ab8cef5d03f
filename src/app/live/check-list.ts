import type { Severity } from '../../core/model/finding';
import type { CellMark } from '../../workbook/workbook';
import { findingMarks } from './finding-marks';
import { ignoredBy } from './open-findings';
import { writeMemory } from './list-memory';
import { analyseLive } from './live-session';
import type { LiveAnalysis, LiveSession } from './live-session';

export interface CheckResult {
  readonly command: 'check';
  readonly sheet: string;
  readonly clients: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly marked: number;
}

/**
 * Checks the list and marks the cells that a person should look at: by colour, and by a note that says why and what to
 * do. Nothing else in the workbook changes; undo takes the marks away.
 */
export async function checkList(session: LiveSession): Promise<CheckResult> {
  const analysis = await analyseLive(session);
  const marks = openMarks(session, analysis);
  await showMarks(session, analysis, marks);
  return checkResult(analysis, marks);
}

/** The marks of all findings that nobody set aside. */
export function openMarks({ texts }: LiveSession, { outcome, wishes }: LiveAnalysis): CellMark[] {
  const reasonOf = ignoredBy(outcome.grid, outcome.matches, wishes);
  return findingMarks(
    outcome.findings.filter((finding) => reasonOf(finding) === null),
    outcome,
    texts,
  );
}

/** Marks the list, for undo to take the marks away. */
export async function showMarks(
  { workbook, undoable }: LiveSession,
  { outcome, memory }: LiveAnalysis,
  marks: readonly CellMark[],
): Promise<void> {
  const { sheet } = outcome.grid;
  // First: where the workbook cannot remember, no mark stands that undo does not know of.
  await writeMemory(workbook, { ...memory, clientSheet: sheet });
  await workbook.markFindings(sheet, marks);
  undoable.push({
    command: 'check',
    undo: async () => {
      await workbook.unmarkFindings(sheet);
      return [];
    },
  });
}

/** What the check of an analysis found, with its marks. */
export function checkResult({ outcome }: LiveAnalysis, marks: readonly CellMark[]): CheckResult {
  const count = (severity: Severity): number =>
    outcome.findings.filter((finding) => finding.severity === severity).length;
  return {
    command: 'check',
    sheet: outcome.grid.sheet,
    clients: outcome.list.count,
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
    marked: marks.length,
  };
}
