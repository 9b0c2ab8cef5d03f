import type { ClientColumns, ClientList, FieldValues } from './client-list';
import { FIELDS } from './field';
import { EMPTY, reading } from './reading';

/**
 * A client list of values that are already read, from worksheet row 2 on. A field that no client has is no column; one
 * that some have is empty for the others.
 */
export function clientListOf(clients: readonly Partial<FieldValues>[]): ClientList {
  const columns = FIELDS.reduce<ClientColumns>((soFar, field, column) => {
    const values = clients.map((client) => client[field]);
    if (values.every((value) => value === undefined)) return soFar;
    return {
      ...soFar,
      [field]: {
        column,
        heading: field,
        cells: values.map(() => null),
        readings: values.map((value) => (value === undefined ? EMPTY : reading(value))),
        codes: Int32Array.from(values.keys()),
      },
    };
  }, {});
  return { count: clients.length, rows: Int32Array.from(clients, (_, client) => client + 2), columns };
}
