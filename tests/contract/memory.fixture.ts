import type { CellValue } from '../../src/core/model/cell';
import type { Grid } from '../../src/core/model/grid';
import type { SheetPlan } from '../../src/core/sheets/sheet';
import { gridOfPlan } from '../../src/workbook/memory/grid-of-plan';
import type { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { createMemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import type { OpenForEditing } from './editing-contract';

export function inMemory(plans: readonly SheetPlan[]): MemoryWorkbook {
  return createMemoryWorkbook(plans.map((plan) => ({ grid: gridOfPlan(plan, plan.name) })));
}

/** A workbook in memory, with a colleague who edits it. */
export function openInMemory(plans: readonly SheetPlan[]): OpenForEditing {
  const workbook = inMemory(plans);
  const at = (row: number, column: number) => ({
    firstRow: row,
    lastRow: row,
    firstColumn: column,
    lastColumn: column,
  });
  return {
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
  };
}

function withCell(cells: readonly CellValue[], column: number, value: CellValue): readonly CellValue[] {
  return Array.from({ length: Math.max(cells.length, column + 1) }, (_, index) =>
    index === column ? value : (cells[index] ?? null),
  );
}
