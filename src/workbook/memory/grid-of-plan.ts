import type { CellValue } from '../../core/model/cell';
import type { Grid } from '../../core/model/grid';
import { plainGrid } from '../../core/model/grid';
import type { CellContent, SheetPlan } from '../../core/sheets/sheet';
import { tableRange } from '../references';

/** A planned sheet as it reads once it is drawn: empty text is an empty cell, later formats lie over earlier ones. */
export function gridOfPlan(plan: SheetPlan, name: string): Grid {
  const formulas = new Map<number, string>();
  const cells = plan.cells.map((row, rowIndex) =>
    row.map((content, column) => {
      if (isFormula(content)) formulas.set(rowIndex * 16384 + column, content.formula);
      return valueOf(content);
    }),
  );
  const codes = ['General'];
  const formats: number[][] = cells.map((row) => row.map(() => 0));
  for (const { range, code } of plan.formats) {
    if (!codes.includes(code)) codes.push(code);
    for (let row = range.firstRow; row <= range.lastRow; row++) {
      for (let column = range.firstColumn; column <= range.lastColumn; column++) {
        const codesOfRow = formats[row];
        if (codesOfRow?.[column] !== undefined) codesOfRow[column] = codes.indexOf(code);
      }
    }
  }
  return {
    ...plainGrid(name, cells),
    formulas,
    formatCodes: codes,
    formats,
    merges: plan.merges,
    tables: plan.tables.map((table) => ({
      name: table.name,
      range: tableRange(table),
      hasHeader: true,
      hasTotals: false,
    })),
  };
}

/** What a cell holds once content stands in it. */
export function valueOf(content: CellContent): CellValue {
  if (isFormula(content)) return content.value;
  return content === '' ? null : content;
}

function isFormula(content: CellContent): content is Extract<CellContent, { readonly formula: string }> {
  return typeof content === 'object' && content !== null && 'formula' in content;
}
