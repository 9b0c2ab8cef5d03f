import { columnIndex } from '../../core/model/address';
import type { ClientList } from '../../core/model/client-list';
import type { Finding } from '../../core/model/finding';
import type { SheetTexts } from '../../core/sheets/sheet-texts';
import { sortFindings } from '../../core/sheets/sort-findings';
import type { CellMark } from '../../workbook/workbook';

/**
 * The marks of findings on the list's own sheet: one a cell, of several findings the gravest, with the notes of all. A
 * finding that stands on most rows is told once, at the heading. Errors come first, then rule by rule, down the sheet.
 */
export function findingMarks(
  findings: readonly Finding[],
  { list, headerRow }: { readonly list: ClientList; readonly headerRow: number },
  texts: SheetTexts,
): CellMark[] {
  const { single, column } = sortFindings(findings, list.count);
  const atHeading = column.map(({ sample }): Finding => ({ ...sample, row: headerRow + 1 }));
  return onePerCell([...single, ...atHeading].flatMap((finding) => markOf(finding, texts)));
}

function markOf(finding: Finding, texts: SheetTexts): CellMark[] {
  const { row, column, severity, place } = finding;
  if (row === null || column === null || severity === 'info' || place !== undefined) return [];
  const { message, resolve } = texts.findings(finding);
  return [{ row: row - 1, column: columnIndex(column), look: severity, note: `${message} ${resolve}` }];
}

function onePerCell(marks: readonly CellMark[]): CellMark[] {
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
