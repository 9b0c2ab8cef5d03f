import { valueOf } from '../../model/judged-column';
import { isAbsentOn } from '../../model/coach';
import type { RowRule } from '../rule';

/** The client's coach is away on the reference date: somebody else must look after the client meanwhile. */
export const coachAbsent: RowRule = {
  level: 'row',
  meta: { id: 'coach-absent', severity: 'info', fields: ['coach'], requires: 'coaches', repair: null },
  judge: ({ columns: { coach } }, { coaches, referenceDate }) => {
    const away = new Set(coaches.flatMap((one) => (isAbsentOn(one, referenceDate) ? [one.id] : [])));
    return (client) => {
      const id = valueOf(coach, client);
      return id !== null && away.has(id) ? {} : null;
    };
  },
};
