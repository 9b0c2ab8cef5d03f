import { findRows } from '../../core/changes/relocate';
import type { CellValue } from '../../core/model/cell';
import type { Grid, GridTable } from '../../core/model/grid';
import type { LiveWorkbook, ListPlace } from '../workbook';
import { valueOf } from './grid-of-plan';

type Columns = Pick<LiveWorkbook, 'writeDerivedColumns' | 'removeDerivedColumns' | 'makeTable'>;

/** The derived columns of a workbook in memory: they stand last in the list, and are known by the places they were given. */
export function createMemoryColumns(gridOf: (sheet: string) => Grid, put: (grid: Grid) => void): Columns {
  const own = new Map<string, ReadonlyMap<string, number>>();

  function remove(sheet: string): void {
    const columns = new Set(own.get(sheet)?.values());
    if (columns.size === 0) return;
    const grid = gridOf(sheet);
    const without = <T>(row: readonly T[]): readonly T[] => row.filter((_, column) => !columns.has(column));
    own.delete(sheet);
    put({
      ...grid,
      cells: grid.cells.map(without),
      formats: grid.formats.map(without),
      columnCount: grid.columnCount - columns.size,
      tables: grid.tables.map((table) => widened(table, table.range.lastColumn - columns.size)),
    });
  }

  return {
    writeDerivedColumns: async ({ list, columns, rowKeys }) =>
      Promise.resolve().then(() => {
        remove(list.sheet);
        const grid = gridOf(list.sheet);
        const { now, lost } = findRows(rowKeys, grid.cells);
        const header = grid.cells[list.headerRow] ?? [];
        const first =
          Math.max(
            list.lastColumn,
            header.findLastIndex((cell) => cell !== null),
          ) + 1;
        const cells: CellValue[][] = grid.cells.map((row) => [...row]);
        const set = (row: number, column: number, value: CellValue): void => {
          const target = cells[row];
          if (target === undefined) return;
          while (target.length < column) target.push(null);
          target[column] = value;
        };
        const places = new Map(columns.map(({ id }, index) => [id, first + index]));
        columns.forEach(({ heading, cells: contents }, index) => {
          const taken = header.filter((cell) => cell === heading).length;
          set(list.headerRow, first + index, taken === 0 ? heading : `${heading} (${taken + 1})`);
          contents.forEach((content, offset) => {
            const row = list.firstRow + offset;
            if (!lost.has(row)) set(now.get(row) ?? row, first + index, valueOf(content));
          });
        });
        own.set(list.sheet, places);
        const table = tableOf(grid, list);
        put({
          ...grid,
          cells,
          columnCount: Math.max(grid.columnCount, first + columns.length),
          tables: grid.tables.map((other) =>
            other === table ? widened(other, first + columns.length - 1) : other,
          ),
        });
        return {
          kind: table === undefined ? ('plain-range' as const) : ('table' as const),
          columns: places,
          lostRows: [...lost.keys()],
        };
      }),
    removeDerivedColumns: async (sheet) =>
      Promise.resolve().then(() => {
        remove(gridOf(sheet).sheet);
      }),
    makeTable: async (list) =>
      Promise.resolve().then(() => {
        const grid = gridOf(list.sheet);
        const { headerRow, lastRow, firstColumn, lastColumn } = list;
        const range = { firstRow: headerRow, lastRow, firstColumn, lastColumn };
        const name = `Table${grid.tables.length + 1}`;
        put({ ...grid, tables: [...grid.tables, { name, range, hasHeader: true, hasTotals: false }] });
      }),
  };
}

function tableOf(grid: Grid, list: ListPlace): GridTable | undefined {
  return grid.tables.find(
    ({ range }) =>
      range.firstRow === list.headerRow &&
      range.firstColumn <= list.firstColumn &&
      list.firstColumn <= range.lastColumn,
  );
}

function widened(table: GridTable, lastColumn: number): GridTable {
  return { ...table, range: { ...table.range, lastColumn } };
}
