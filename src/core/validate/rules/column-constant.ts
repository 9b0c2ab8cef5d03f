import { columnLetter } from '../../model/address';
import type { ClientList } from '../../model/client-list';
import type { Field } from '../../model/field';
import type { JudgedColumn } from '../../model/judged-column';
import { isWithheldField, isWithheldRow } from '../../model/non-disclosure';
import { ENOUGH_CLIENTS } from '../filled';
import type { FileRule } from '../rule';

/** What people hardly have in common: the same on every row is a column filled down by accident. */
const PERSONAL: readonly Field[] = [
  'lastName',
  'firstNames',
  'fullName',
  'birthDate',
  'streetAddress',
  'phone',
  'email',
  'jobSearchStart',
  'unemploymentStart',
];

/** The same value stands on every row of a column in which people differ. */
export const columnConstant: FileRule = {
  level: 'header',
  meta: { id: 'column-constant', severity: 'warning', fields: [], repair: null },
  check: ({ list }, _, report) => {
    if (list.count < ENOUGH_CLIENTS) return;
    for (const field of PERSONAL) {
      const column: JudgedColumn<unknown> | undefined = list.columns[field];
      if (column === undefined || !isConstant(column, isWithheldField(field) ? list : null)) continue;
      report({ field, column: columnLetter(column.column) }, { field, column: column.column });
    }
  },
};

/** `withheldIn`: clients of that list who are under a non-disclosure order do not count. */
function isConstant({ codes, readings }: JudgedColumn<unknown>, withheldIn: ClientList | null): boolean {
  let value: unknown = null;
  for (let client = 0; client < codes.length; client++) {
    if (withheldIn !== null && isWithheldRow(withheldIn, client)) continue;
    const own = readings[codes[client]!]!.value;
    if (own === null || (value !== null && own !== value)) return false;
    value = own;
  }
  return value !== null;
}
