import type { CellValue } from '../../src/core/model/cell';
import type { Grid } from '../../src/core/model/grid';
import { gridOfPlan } from '../../src/workbook/memory/grid-of-plan';
import { createMemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { describeDrawing } from './drawing-contract';
import { describeEditing } from './editing-contract';
import { describeReading } from './reading-contract';

describeReading('a workbook in memory', (plans) =>
  Promise.resolve(createMemoryWorkbook(plans.map((plan) => ({ grid: gridOfPlan(plan, plan.name) })))),
);

describeDrawing('a workbook in memory', async (plans) => {
  const workbook = createMemoryWorkbook([]);
  await workbook.drawSheets(plans);
  return workbook;
});

describeEditing('a workbook in memory', (plans) => {
  const workbook = createMemoryWorkbook(plans.map((plan) => ({ grid: gridOfPlan(plan, plan.name) })));
  const at = (row: number, column: number) => ({
    firstRow: row,
    lastRow: row,
    firstColumn: column,
    lastColumn: column,
  });
  return Promise.resolve({
    workbook,
    colleague: {
      type: (sheet, row, column, value) => {
        const change = (grid: Grid): Grid => ({
          ...grid,
          cells: grid.cells.map((cells, index) => (index === row ? withCell(cells, column, value) : cells)),
        });
        workbook.edit(sheet, change, { ranges: [at(row, column)], moved: false });
      },
      insertRow: (sheet, row) => {
        const change = (grid: Grid): Grid => ({
          ...grid,
          cells: grid.cells.toSpliced(row, 0, []),
          formats: grid.formats.toSpliced(row, 0, []),
        });
        workbook.edit(sheet, change, { ranges: [at(row, 0)], moved: true });
      },
      swapRows: (sheet, row, other) => {
        const swap = <T>(rows: readonly T[]): readonly T[] =>
          rows.with(row, rows[other]!).with(other, rows[row]!);
        const change = (grid: Grid): Grid => ({
          ...grid,
          cells: swap(grid.cells),
          formats: swap(grid.formats),
        });
        workbook.edit(sheet, change, { ranges: [at(row, 0), at(other, 0)], moved: true });
      },
    },
    settled: () => Promise.resolve(),
    close: () => undefined,
  });
});

function withCell(cells: readonly CellValue[], column: number, value: CellValue): readonly CellValue[] {
  return Array.from({ length: Math.max(cells.length, column + 1) }, (_, index) =>
    index === column ? value : (cells[index] ?? null),
  );
}
