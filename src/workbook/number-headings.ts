import type { CellRange } from '../core/model/grid';
import type { CellContent, SheetPlan } from '../core/sheets/sheet';

/** The heading cells outside tables that have a number straight below them. */
export function headingsOfNumbers({ cells, styles, tables }: SheetPlan): readonly CellRange[] {
  return styles
    .filter(
      ({ style, range }) =>
        style === 'heading' && !tables.some((table) => table.range.firstRow === range.firstRow),
    )
    .flatMap(({ range: { firstRow, lastRow, firstColumn, lastColumn } }) =>
      Array.from({ length: lastColumn - firstColumn + 1 }, (_, i) => firstColumn + i)
        .filter((column) => isNumber(cells[lastRow + 1]?.[column] ?? null))
        .map((column) => ({ firstRow, lastRow, firstColumn: column, lastColumn: column })),
    );
}

function isNumber(content: CellContent): boolean {
  return (
    typeof (typeof content === 'object' && content !== null && 'formula' in content
      ? content.value
      : content) === 'number'
  );
}
