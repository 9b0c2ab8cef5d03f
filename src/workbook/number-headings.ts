import type { CellRange } from '../core/model/grid';
import type { CellContent, SheetPlan } from '../core/sheets/sheet';

/** The heading cells outside tables whose column begins with a number. */
export function headingsOfNumbers({ cells, styles, tables }: SheetPlan): readonly CellRange[] {
  return styles
    .filter(
      ({ style, range }) =>
        style === 'heading' && !tables.some((table) => table.range.firstRow === range.firstRow),
    )
    .flatMap(({ range: { firstRow, lastRow, firstColumn, lastColumn } }) =>
      Array.from({ length: lastColumn - firstColumn + 1 }, (_, i) => firstColumn + i)
        .filter((column) => isNumber(firstBelow(cells, lastRow, column)))
        .map((column) => ({ firstRow, lastRow, firstColumn: column, lastColumn: column })),
    );
}

/** The first content under a heading, before the next empty row. */
function firstBelow(cells: SheetPlan['cells'], heading: number, column: number): CellContent {
  for (let row = heading + 1; (cells[row]?.length ?? 0) > 0; row++) {
    const content = cells[row]?.[column] ?? null;
    if (content !== null) return content;
  }
  return null;
}

function isNumber(content: CellContent): boolean {
  return (
    typeof (typeof content === 'object' && content !== null && 'formula' in content
      ? content.value
      : content) === 'number'
  );
}
