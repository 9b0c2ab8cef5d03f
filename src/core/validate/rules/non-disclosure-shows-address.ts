import type { Field } from '../../model/field';
import type { JudgedColumn } from '../../model/judged-column';
import { isWithheldField, isWithheldRow } from '../../model/non-disclosure';
import { isFilled } from '../filled';
import type { RowRule } from '../rule';

/** The list shows where somebody lives, or how to call, who is under a non-disclosure order. It never tells what. */
export const nonDisclosureShowsAddress: RowRule = {
  level: 'row',
  meta: {
    id: 'non-disclosure-shows-address',
    severity: 'warning',
    fields: ['nonDisclosure'],
    needs: [['municipality', 'postalCode', 'city', 'streetAddress', 'phone']],
    repair: null,
  },
  judge: (list) => {
    const columns = (Object.entries(list.columns) as [Field, JudgedColumn<unknown>][]).flatMap(
      ([field, column]) => (isWithheldField(field) ? [column] : []),
    );
    return (client) =>
      isWithheldRow(list, client) && columns.some((column) => isFilled(column, client)) ? {} : null;
  },
};
