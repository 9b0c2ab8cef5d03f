import { columnIndex } from '../model/address';
import type { ClientList } from '../model/client-list';
import type { Finding } from '../model/finding';
import type { ClientColumns } from './client-columns';

/** 0-based row of a client on the sheet of clients: the headings stand on the first row. */
export function clientSheetRow(client: number): number {
  return client + 1;
}

/** Where on the sheet of clients stands what the source had elsewhere: 0-based, `null` where it is not there. */
export interface ClientPlaces {
  /** By the source's row, 1-based. */
  readonly row: (sourceRow: number | null) => number | null;
  /** By the source's column letters. */
  readonly column: (letters: string | null) => number | null;
}

export function clientPlaces(columns: ClientColumns, list: ClientList): ClientPlaces {
  const rows = new Map(Array.from(list.rows, (row, client) => [row, clientSheetRow(client)]));
  const targets = new Map(columns.original.map(({ column }, target) => [column, target]));
  return {
    row: (sourceRow) => (sourceRow === null ? null : (rows.get(sourceRow) ?? null)),
    column: (letters) => (letters === null ? null : (targets.get(columnIndex(letters)) ?? null)),
  };
}

/** A finding about the client list itself: rows and columns of others are those of another sheet. */
export function isOfClientList({ place }: Finding): boolean {
  return place === undefined;
}
