import { valueOf } from '../../model/judged-column';
import type { RowRule } from '../rule';

/** The postcode is of another municipality than the home municipality. An address may be elsewhere: a hint, no more. */
export const postalCodeAgainstMunicipality: RowRule = {
  level: 'row',
  meta: {
    id: 'postal-code-against-municipality',
    severity: 'warning',
    fields: ['postalCode', 'municipality'],
    repair: null,
  },
  judge:
    ({ columns: { postalCode, municipality } }, { reference: { postcodes } }) =>
    (client) => {
      const home = valueOf(municipality, client);
      const postcode = valueOf(postalCode, client);
      const place = postcode === null ? undefined : postcodes.get(postcode);
      return home !== null && place !== undefined && place !== home ? {} : null;
    },
};
