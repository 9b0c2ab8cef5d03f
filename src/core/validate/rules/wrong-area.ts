import { valueOf } from '../../model/judged-column';
import { isWithheldRow } from '../../model/non-disclosure';
import { ENOUGH_CLIENTS } from '../filled';
import type { FileRule } from '../rule';

/** Most clients live outside the profile's area: the list or the profile is another area's. */
export const wrongArea: FileRule = {
  level: 'file',
  meta: { id: 'wrong-area', severity: 'warning', fields: [], needs: [['municipality']], repair: null },
  check: ({ list }, { profile: { municipalities } }, report) => {
    const area = new Set(municipalities);
    let known = 0;
    let outside = 0;
    for (let client = 0; client < list.count; client++) {
      const municipality = valueOf(list.columns.municipality, client);
      if (municipality === null || isWithheldRow(list, client)) continue;
      known += 1;
      if (!area.has(municipality)) outside += 1;
    }
    if (known >= ENOUGH_CLIENTS && outside * 2 > known) report({ count: outside, total: known });
  },
};
