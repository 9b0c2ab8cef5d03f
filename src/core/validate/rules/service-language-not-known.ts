import { valueOf } from '../../model/judged-column';
import type { RowRule } from '../rule';

/** Languages that people may well be served in without having them as their mother tongue. */
const COMMON: ReadonlySet<string> = new Set(['fi', 'sv', 'en', 'se', 'smn', 'sms']);

/** The service language is a foreign one that is not the client's mother tongue: does he or she speak it? */
export const serviceLanguageNotKnown: RowRule = {
  level: 'row',
  meta: {
    id: 'service-language-not-known',
    severity: 'warning',
    fields: ['serviceLanguage', 'motherTongue'],
    repair: null,
  },
  judge:
    ({ columns: { serviceLanguage, motherTongue } }) =>
    (client) => {
      const served = valueOf(serviceLanguage, client);
      const spoken = valueOf(motherTongue, client);
      return served !== null && spoken !== null && served !== spoken && !COMMON.has(served) ? {} : null;
    },
};
