import type { Area } from './area';
import { contains, intersection, lastRow } from './area';
import { clearConditionalFormats } from './conditional-format';
import { clearFormats, formatCells } from './format-cells';
import { cut } from './layer';
import type { Remark, Sheet } from './sheet';
import { NORMAL } from './style';
import { clearContents } from './write-cells';

export type ClearWhat = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks';

/** `range.clear(what)`: All takes notes, comments, validations, rules and links away as well. */
export function clearCells(sheet: Sheet, area: Area, what: ClearWhat): void {
  if (what === 'All' || what === 'Contents') clearContents(sheet, area);
  if (what === 'All' || what === 'Formats') {
    clearFormats(sheet, area);
    clearConditionalFormats(sheet, [area]);
  }
  if (what === 'RemoveHyperlinks') {
    const { fontColor, underline } = NORMAL;
    for (const { anchor } of sheet.hyperlinks.pieces) {
      const common = anchor.area === null ? null : intersection(anchor.area, area);
      if (common !== null) formatCells(sheet, common, { fontColor, underline });
    }
  }
  if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') cut(sheet.hyperlinks, area);
  if (what !== 'All') return;
  cut(sheet.validations, area);
  const outside = ({ anchor }: Remark): boolean => anchor.area === null || !contains(area, anchor.area);
  sheet.notes = sheet.notes.filter(outside);
  sheet.comments = sheet.comments.filter(outside);
}

/** One cell out of many (out of each row's, `across`): only the first keeps its content. */
export function mergeCells(sheet: Sheet, area: Area, across: boolean): void {
  unmergeCells(sheet, area);
  const height = across ? 1 : area.rows;
  for (let row = area.row; row <= lastRow(area); row += height) {
    const merged: Area = { ...area, row, rows: height };
    if (merged.columns > 1)
      clearContents(sheet, { ...merged, rows: 1, column: merged.column + 1, columns: merged.columns - 1 });
    if (height > 1) clearContents(sheet, { ...merged, row: row + 1, rows: height - 1 });
    sheet.merges.push({ area: merged });
  }
}

export function unmergeCells(sheet: Sheet, area: Area): void {
  sheet.merges = sheet.merges.filter(
    (merge) => merge.area !== null && intersection(merge.area, area) === null,
  );
}
