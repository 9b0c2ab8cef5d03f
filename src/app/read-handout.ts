import { columnLetter } from '../core/model/address';
import type { CellValue } from '../core/model/cell';
import { isBlank } from '../core/model/cell';
import type { Grid } from '../core/model/grid';
import { cellAt } from '../core/model/grid';
import type { HandoutTable, HandoutTicket } from '../core/model/handout';
import { TICKET_KEYS } from '../core/sheets/handout-sheets';
import type { WorkbookReader } from '../workbook/workbook';
import { CommandError } from './command-error';
import { readAllGrids } from './read-all-grids';

/** A workbook of a hand-out, as read. */
export interface Handout {
  readonly file: string;
  readonly ticket: HandoutTicket;
  readonly table: HandoutTable;
  /** The list as it went out; of the whole list, which stays at home, as it is. */
  readonly base: HandoutTable;
  /** The sheet of the list, and the others of the whole list. */
  readonly list: Grid;
  /** 0-based row of the list's headings. */
  readonly headerRow: number;
  readonly others: readonly Grid[];
}

/**
 * Reads a workbook that a split made, whatever has become of it: another name, other names of sheets, another order of
 * rows and columns, hidden rows, another program's saving. Throws `CommandError('not-a-handout')` where it is none, and
 * `('no-tokens')` where the column of tokens or the hidden sheet is gone.
 */
export async function readHandout(workbook: WorkbookReader, file: string): Promise<Handout> {
  const grids = await readAllGrids(workbook);
  const found = grids.map((grid) => ({ grid, ticket: ticketOf(grid) })).find(({ ticket }) => ticket !== null);
  const ticket = found?.ticket ?? null;
  if (ticket === null) throw new CommandError('not-a-handout', [file]);
  const others = grids.filter((grid) => grid !== found?.grid);
  // In the base the token stands first.
  const baseGrid = others.find((grid) => cellAt(grid, 0, 0) === ticket.tokenHeading) ?? null;
  const lists = others.flatMap((grid) => {
    const place = grid === baseGrid ? null : headerOf(grid, ticket.tokenHeading);
    return place === null ? [] : [{ grid, ...place }];
  });
  const [list] = lists;
  if (list === undefined || (ticket.role === 'part' && baseGrid === null))
    throw new CommandError('no-tokens', [file]);
  const table = tableOf(list.grid, list.row, list.column);
  return {
    file,
    ticket,
    table,
    base: baseGrid === null ? table : tableOf(baseGrid, 0, 0),
    list: list.grid,
    headerRow: list.row,
    others: others.filter((grid) => grid !== list.grid && grid !== baseGrid),
  };
}

function ticketOf(grid: Grid): HandoutTicket | null {
  const values = new Map(grid.cells.map((row) => [row[0] ?? null, row[1] ?? null]));
  const textOf = (key: string): string => {
    const value = values.get(key) ?? null;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const role = textOf(TICKET_KEYS.role);
  const batch = textOf(TICKET_KEYS.batch);
  if ((role !== 'whole' && role !== 'part') || batch === '') return null;
  return {
    role,
    batch,
    referenceDate: textOf(TICKET_KEYS.referenceDate),
    profile: textOf(TICKET_KEYS.profile),
    coach: textOf(TICKET_KEYS.coach),
    coachName: textOf(TICKET_KEYS.coachName),
    parts: Number(textOf(TICKET_KEYS.parts)) || 0,
    tokenHeading: textOf(TICKET_KEYS.tokenHeading),
  };
}

function headerOf(grid: Grid, tokenHeading: string): { row: number; column: number } | null {
  for (const [row, cells] of grid.cells.entries()) {
    const column = cells.findIndex((cell) => typeof cell === 'string' && cell.trim() === tokenHeading);
    if (column >= 0) return { row, column };
  }
  return null;
}

/** Rows and columns without any content are left out; a column without a heading has its letter for one. */
function tableOf(grid: Grid, headerRow: number, tokenColumn: number): HandoutTable {
  const below = grid.cells.slice(headerRow + 1).filter((cells) => !cells.every(isBlank));
  const columns = Array.from({ length: grid.columnCount }, (_, column) => ({
    column,
    heading: headingOf(cellAt(grid, headerRow, column)),
  }))
    .filter(({ column }) => column !== tokenColumn)
    .filter(({ column, heading }) => heading !== '' || below.some((cells) => !isBlank(cells[column] ?? null)))
    .map(({ column, heading }) => ({ column, heading: heading === '' ? columnLetter(column) : heading }));
  return {
    headings: columns.map(({ heading }) => heading),
    rows: below.map((cells) => {
      const token = cells[tokenColumn] ?? null;
      return {
        token: typeof token === 'string' && token.trim() !== '' ? token.trim() : null,
        cells: columns.map(({ column }) => cells[column] ?? null),
      };
    }),
  };
}

function headingOf(cell: CellValue): string {
  return typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '';
}
