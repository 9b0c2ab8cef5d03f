import { columnIndex } from '../../core/model/address';
import type { Finding, Severity } from '../../core/model/finding';
import { sortFindings } from '../../core/sheets/sort-findings';
import type { CellMark } from '../../workbook/workbook';
import { writeMemory } from './list-memory';
import { analyseLive } from './live-session';
import type { LiveSession } from './live-session';

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
  const { workbook, texts } = session;
  const analysis = await analyseLive(session);
  const { outcome, memory } = analysis;
  const { sheet } = outcome.grid;
  const sorted = sortFindings(outcome.findings, outcome.list.count);
  const marks = [
    ...sorted.single.flatMap((finding) => marksOf(finding)),
    ...sorted.column.flatMap(({ sample }) => headingMark(sample)),
  ];

  await workbook.markFindings(sheet, gravestFirst(marks));
  await writeMemory(workbook, { ...memory, clientSheet: sheet });
  session.undoable.push({ command: 'check', undo: () => workbook.unmarkFindings(sheet) });
  const count = (severity: Severity): number =>
    outcome.findings.filter((finding) => finding.severity === severity).length;
  return {
    command: 'check',
    sheet,
    clients: outcome.list.count,
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
    marked: marks.length,
  };

  function marksOf(finding: Finding): CellMark[] {
    const { row, column, severity, place } = finding;
    if (row === null || column === null || severity === 'info' || place !== undefined) return [];
    const { message, resolve } = texts.findings(finding);
    return [{ row: row - 1, column: columnIndex(column), look: severity, note: `${message} ${resolve}` }];
  }

  /** A finding that stands on most rows is told once, at the heading. */
  function headingMark(sample: Finding): CellMark[] {
    return marksOf({ ...sample, row: outcome.headerRow + 1 });
  }
}

/** One mark a cell: of several findings the gravest, with the notes of all. */
function gravestFirst(marks: readonly CellMark[]): CellMark[] {
  const byCell = new Map<string, CellMark>();
  for (const mark of marks) {
    const key = `${mark.row} ${mark.column}`;
    const known = byCell.get(key);
    byCell.set(
      key,
      known === undefined
        ? mark
        : {
            ...known,
            look: known.look === 'error' ? 'error' : mark.look,
            note: [known.note, mark.note].filter((note) => note !== null).join('\n'),
          },
    );
  }
  return [...byCell.values()];
}
