import { fromSerial } from '../model/local-date';
import { monthOf } from '../model/month';
import type { CellContent } from './sheet';

/** A row of the sheet of history, as far as the program reads it. */
export interface HistoryRow<C extends CellContent = CellContent> {
  /** `YYYY-MM`; empty where the cell names no month. */
  readonly month: string;
  /** `table.class`. */
  readonly code: string;
  /** `null` where somebody wrote something else than a number. */
  readonly value: number | null;
  readonly cells: readonly C[];
}

/** The rows of a sheet of history: month, table, class, value, code. */
export function historyRows<C extends CellContent>(rows: readonly (readonly C[])[]): HistoryRow<C>[] {
  return rows.map((cells) => {
    const [month, , , value, code] = cells;
    return {
      month: writtenMonth(month ?? null),
      code: typeof code === 'string' ? code.trim() : '',
      value: typeof value === 'number' ? value : null,
      cells,
    };
  });
}

/** The values of a month by their codes; of rows with the same code the last counts. */
export function valuesOf(rows: readonly HistoryRow[], month: string): Map<string, number> {
  return new Map(
    rows.flatMap((row): [string, number][] =>
      row.month === month && row.value !== null && row.code !== '' ? [[row.code, row.value]] : [],
    ),
  );
}

/** The last month before `month` that history tells of; `null` where there is none. */
export function monthBefore(rows: readonly HistoryRow[], month: string): string | null {
  return rows.reduce<string | null>(
    (latest, row) =>
      row.month !== '' && row.month < month && (latest === null || row.month > latest) ? row.month : latest,
    null,
  );
}

/** Excel turns a month that somebody types again into the date of its first day. */
function writtenMonth(cell: CellContent): string {
  if (typeof cell === 'string') return /^\s*\d{4}-\d{2}\s*$/.test(cell) ? cell.trim() : '';
  const date = typeof cell === 'number' ? fromSerial(cell, 1900) : null;
  return date === null ? '' : monthOf(date);
}
