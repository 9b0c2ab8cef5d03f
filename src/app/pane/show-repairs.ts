import { cellAddress, columnLetter } from '../../core/model/address';
import type { Repair } from '../../core/changes/plan-repairs';
import type { Outcome } from '../../core/model/outcome';
import type { StaleChange } from '../../workbook/workbook';
import { maskedText } from './cell-text';
import type { EngineTexts } from './engine-texts';
import type { RepairPlan, StaleCell } from './repair-view';

/** So many repairs are shown before they are made; the rest are of the same rules. */
const MOST_SHOWN = 200;

/** What the repairs would change, the first of them one by one. */
export function showRepairs(repairs: readonly Repair[], outcome: Outcome, texts: EngineTexts): RepairPlan {
  return {
    cells: repairs.length,
    rows: new Set(repairs.map(({ change }) => change.row)).size,
    sample: repairs.slice(0, MOST_SHOWN).map((repair) => ({
      row: repair.change.row + 1,
      column: columnLetter(repair.change.column),
      heading: outcome.matches.find(({ column }) => column === repair.change.column)?.heading ?? '',
      ...repairTexts(repair, outcome, texts),
      why: texts.sheets.findings(outcome.findings[repair.finding]!).title,
    })),
  };
}

/** The cell before and after, as a person reads it. Of identity codes the end stays hidden. */
export function repairTexts(
  { finding, change }: Repair,
  { findings, grid }: Pick<Outcome, 'findings' | 'grid'>,
  texts: EngineTexts,
): { readonly before: string; readonly after: string } {
  const isCode = findings[finding]!.field === 'personId';
  const [before, after] = [change.before, change.after].map(({ value, format }) =>
    isCode
      ? (typeof value === 'string' ? value : '').trimEnd().slice(0, -4) + '****'
      : maskedText(value, format, grid.dateSystem, texts),
  );
  return { before: before!, after: after! };
}

/** Cells that were not touched because somebody changed them meanwhile. */
export function showStale(stale: readonly StaleChange[], texts: EngineTexts): StaleCell[] {
  return stale.map(({ change, why }) => ({
    place: cellAddress(change.row, change.column),
    why: texts.stale[why],
  }));
}
