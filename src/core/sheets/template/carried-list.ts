import type { CellValue } from '../../model/cell';
import type { Field } from '../../model/field';
import { clientColumns } from '../client-columns';
import { originalCells } from '../original-cells';
import type { SheetContext } from '../sheet-context';
import { sourceFormats } from '../source-formats';
import type { CarriedColumn, CarriedList } from './template-context';

/**
 * Last month's list as it goes into this month's: every row and every column of the staff's own, as they stood, but for
 * what a non-disclosure order withholds. The coach is the one that `assignedCoach` names, where it names one.
 * O(clients × columns).
 */
export function carriedList(
  context: SheetContext,
  derivedBefore: ReadonlySet<string>,
  assignedCoach: (client: number) => string | null,
): CarriedList {
  const { outcome, texts } = context;
  const clients = Array.from({ length: outcome.list.count }, (_, client) => client);
  const { original } = clientColumns(outcome, texts, derivedBefore);
  const rows = clients.map((client) => originalCells(client, original, context));

  const fields = new Map<Field, CarriedColumn>();
  const others: CarriedColumn[] = [];
  original.forEach((source, index) => {
    const column = {
      heading: source.heading,
      cells: rows.map((row) => row[index] ?? null),
      formats: sourceFormats([source], context),
    };
    if (source.field === null) others.push(column);
    else fields.set(source.field, column);
  });

  const assigned = clients.map(assignedCoach);
  if (assigned.some((name) => name !== null)) {
    const before = fields.get('coach');
    fields.set('coach', {
      heading: before?.heading ?? '',
      cells: assigned.map((name, client) => name ?? before?.cells[client] ?? null),
      formats: [],
    });
  }
  return { clients: clients.length, fields, others, residence: residence(clients, context) };
}

/** The answer alone, which a result shows too: where the client lives is not in it. */
function residence(clients: readonly number[], { outcome, texts }: SheetContext): CarriedColumn | null {
  if (!clients.some((client) => outcome.basics.withheld[client] === 1)) return null;
  return {
    heading: texts.derivedColumns.residence,
    cells: clients.map((client): CellValue =>
      outcome.basics.withheld[client] === 1 ? texts.ternary[outcome.decisions[client]!.residence] : null,
    ),
    formats: [],
  };
}
