import { valueOf } from '../../model/judged-column';
import type { RowRule } from '../rule';

/** The column of birth dates tells another day than the identity code. The code is believed; one of them is wrong. */
export const birthDateMismatch: RowRule = {
  level: 'row',
  meta: { id: 'birth-date-mismatch', severity: 'error', fields: ['birthDate', 'personId'], repair: null },
  judge:
    ({ columns: { birthDate, personId } }) =>
    (client) => {
      const written = valueOf(birthDate, client);
      const id = valueOf(personId, client);
      return written !== null && id !== null && written !== id.birthDate ? {} : null;
    },
};
