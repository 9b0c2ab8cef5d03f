import type { CellValue } from '../../model/cell';
import type { Coach } from '../../model/coach';
import type { StaffCells } from '../coach-cells';
import { STAFF_CELLS } from '../coach-cells';
import type { TemplateContext } from './template-context';
import { fixedCells } from './template-formulas';

export type StaffColumn = keyof typeof STAFF_CELLS;
/** The columns of the sheet of coaches that staff fill in, in its order. Behind them stand limit, load and free places. */
export const STAFF_COLUMNS = Object.entries(STAFF_CELLS) as readonly [StaffColumn, StaffCells][];

/** 0-based; the headings stand above. */
export const FIRST_COACH_ROW = 1;
const LEAST_ROWS = 40;
const SPARE_ROWS = 20;

export interface CoachPlace {
  readonly coach: Coach;
  /** The most clients on the reference date. */
  readonly limit: number;
  /** Cells of the list that name the coach. */
  readonly load: number;
}

/** Where the workbook finds the coaches and counts their clients. */
export interface CoachPlaces {
  readonly coaches: readonly CoachPlace[];
  /** Rows for coaches, filled and empty. */
  readonly rows: number;
  readonly names: string;
  readonly ids: string;
  readonly free: string;
  /** The cells of the list that name a coach; `null` where it has no such column: then nothing is counted. */
  readonly namedIn: string | null;
}

/** `named` is the list's column of coaches: its address and what stands in it. O(clients + coaches). */
export function coachPlaces(
  named: { readonly address: string; readonly cells: readonly CellValue[] } | null,
  { coaches, texts }: TemplateContext,
): CoachPlaces {
  const rows = Math.max(LEAST_ROWS, coaches.length + SPARE_ROWS);
  const cellsOf = (column: number): string =>
    fixedCells(texts.sheetNames.coaches, column, FIRST_COACH_ROW, FIRST_COACH_ROW + rows - 1);
  const loadOf = loadCounter(named?.cells ?? []);
  return {
    coaches: coaches.map(({ coach, limit }) => ({ coach, limit, load: loadOf(coach) })),
    rows,
    names: cellsOf(STAFF_COLUMNS.findIndex(([id]) => id === 'name')),
    ids: cellsOf(STAFF_COLUMNS.findIndex(([id]) => id === 'id')),
    free: cellsOf(STAFF_COLUMNS.length + 2),
    namedIn: named?.address ?? null,
  };
}

/** As COUNTIF counts: by name and by id, without regard to case. */
function loadCounter(cells: readonly CellValue[]): (coach: Coach) => number {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    if (typeof cell === 'string') counts.set(cell.toLowerCase(), (counts.get(cell.toLowerCase()) ?? 0) + 1);
  }
  return ({ name, id }) =>
    [...new Set([name.toLowerCase(), id.toLowerCase()])].reduce(
      (sum, key) => sum + (counts.get(key) ?? 0),
      0,
    );
}
