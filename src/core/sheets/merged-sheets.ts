import { cellAddress } from '../model/address';
import type { CellValue } from '../model/cell';
import { isCellError } from '../model/cell';
import type { Grid } from '../model/grid';
import { formatAt } from '../model/grid';
import type { Merged } from '../model/handout';
import { columnRange, emptySheet, rowRange } from './blank-sheet';
import { columnWidth } from './client-sheet';
import { tableSheet } from './list-sheet';
import type { LinkPlan, RangeFormat, RangeStyle, SheetPlan } from './sheet';

/** Words of the sheets that tell what a merge did. */
export interface MergedTexts {
  readonly footer: string;
  readonly conflicts: {
    readonly name: string;
    readonly headings: Readonly<Record<'cell' | 'heading' | 'before' | 'file' | 'value', string>>;
  };
  readonly changes: {
    readonly name: string;
    readonly headings: Readonly<Record<'kind' | 'cell' | 'heading' | 'before' | 'after' | 'file', string>>;
    readonly kinds: Readonly<Record<'changed' | 'added' | 'vanished' | 'missingColumn', string>>;
  };
  readonly empty: string;
}

/** The list that a merge reads: where its headings stand, and its number formats. */
export interface MergedFrom {
  readonly grid: Grid;
  readonly headerRow: number;
}

/** Headings stand in the first row, so the merged row 0 is worksheet row 2. */
const rowNumber = (row: number): string => String(row + 2);

/**
 * The merged list with its changed cells marked, the conflicts with every value, and each change with who made it. Sheets
 * of conflicts and changes are left out where there are none.
 */
export function mergedSheets(merged: Merged, from: MergedFrom, texts: MergedTexts): SheetPlan[] {
  const { conflicts, changes, added, vanished, missingColumns } = merged;
  const list = listSheetOf(merged, from, texts);
  const link = (row: number, column: number, at: number): LinkPlan => ({
    row: at,
    column: 0,
    sheet: list.name,
    address: cellAddress(row + 1, column),
  });
  const columnOf = (heading: string): number => merged.table.headings.indexOf(heading);
  const shown = (cell: CellValue): string =>
    cell === null ? texts.empty : isCellError(cell) ? cell.error : String(cell);
  const sheets = [list];

  if (conflicts.length > 0) {
    const { name, headings } = texts.conflicts;
    const lines = conflicts.flatMap((conflict) =>
      conflict.values.map((value) => ({ ...conflict, ...value })),
    );
    const sheet = linesSheet(
      name,
      'Ristiriidat',
      headings,
      lines.map(({ row, heading, before, file, value }) => ({
        cell: cellAddress(row + 1, columnOf(heading)),
        heading,
        before: shown(before),
        file,
        value: shown(value),
      })),
      texts,
    );
    sheets.push({
      ...sheet,
      links: lines.map(({ row, heading }, index) => link(row, columnOf(heading), index + 1)),
    });
  }

  const { name, headings, kinds } = texts.changes;
  const lines = [
    ...vanished.map(({ row, file }) => ({ kind: kinds.vanished, cell: rowNumber(row), file })),
    ...missingColumns.map(({ heading, file }) => ({ kind: kinds.missingColumn, heading, file })),
    ...added.map(({ row, file }) => ({ kind: kinds.added, cell: rowNumber(row), file })),
    ...changes.map(({ row, heading, before, after, file }) => ({
      kind: kinds.changed,
      cell: cellAddress(row + 1, columnOf(heading)),
      heading,
      before: shown(before),
      after: shown(after),
      file,
    })),
  ];
  if (lines.length > 0) sheets.push(linesSheet(name, 'Muutokset', headings, lines, texts));
  return sheets;
}

type LineColumn = 'kind' | 'cell' | 'heading' | 'before' | 'after' | 'file' | 'value';

const WIDTHS: Readonly<Record<LineColumn, number>> = {
  kind: 22,
  cell: 10,
  heading: 24,
  before: 28,
  after: 28,
  file: 28,
  value: 28,
};

/** A table of lines that name cells, with the columns that `headings` has, in its order. */
function linesSheet<C extends LineColumn>(
  name: string,
  tableName: string,
  headings: Readonly<Record<C, string>>,
  lines: readonly Readonly<Partial<Record<C, string>>>[],
  { footer }: MergedTexts,
): SheetPlan {
  const columns = Object.entries<string>(headings) as [C, string][];
  return tableSheet(
    emptySheet(name, footer),
    tableName,
    columns.map(([id, heading]) => ({ heading, width: WIDTHS[id] })),
    lines.map((line) => columns.map(([id]) => line[id] ?? '')),
  );
}

function listSheetOf(
  { table, conflicts, changes, added }: Merged,
  from: MergedFrom,
  texts: MergedTexts,
): SheetPlan {
  const { headings, rows } = table;
  const cells = rows.map((row) => row.cells);
  const sheet = tableSheet(
    emptySheet(from.grid.sheet, texts.footer),
    'Asiakkaat',
    headings.map((heading, column) => ({ heading, width: columnWidth(heading, cells, column) })),
    cells,
  );
  const mark = (row: number, heading: string, style: RangeStyle['style']): RangeStyle => {
    const column = headings.indexOf(heading);
    return { range: rowRange(row + 1, column, column), style };
  };
  return {
    ...sheet,
    formats: formatsOf(from, headings, rows.length),
    styles: [
      ...sheet.styles,
      ...added.map(({ row }): RangeStyle => ({
        range: rowRange(row + 1, 0, headings.length - 1),
        style: 'good',
      })),
      ...changes.map(({ row, heading }) => mark(row, heading, 'good')),
      ...conflicts.map(({ row, heading }) => mark(row, heading, 'error')),
    ],
  };
}

/** Each column has the format that most of its cells had. */
function formatsOf(
  { grid, headerRow }: MergedFrom,
  headings: readonly string[],
  count: number,
): RangeFormat[] {
  if (count === 0) return [];
  return headings.flatMap((heading, target): RangeFormat[] => {
    const column = (grid.cells[headerRow] ?? []).indexOf(heading);
    if (column < 0) return [];
    const counts = new Map<string, number>();
    for (let row = headerRow + 1; row < grid.cells.length; row++) {
      if ((grid.cells[row]?.[column] ?? null) === null) continue;
      const code = formatAt(grid, row, column);
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    return most === undefined || most[0] === 'General'
      ? []
      : [{ range: columnRange(target, 1, count), code: most[0] }];
  });
}

/** A sheet of another workbook as it stood: values, with the number formats of its columns. */
export function copiedSheet(grid: Grid, footer: string): SheetPlan {
  const [headings = [], ...rows] = grid.cells;
  return {
    ...emptySheet(grid.sheet, footer),
    cells: grid.cells.map((row) => [...row]),
    columnWidths: Array.from({ length: grid.columnCount }, (_, column) =>
      columnWidth(headingOf(headings[column] ?? null), rows, column),
    ),
    formats: grid.cells.flatMap((cells, row) =>
      cells.flatMap((_, column): RangeFormat[] => {
        const code = formatAt(grid, row, column);
        return code === 'General' ? [] : [{ range: rowRange(row, column, column), code }];
      }),
    ),
  };
}

function headingOf(cell: CellValue): string {
  return typeof cell === 'string' ? cell : '';
}
