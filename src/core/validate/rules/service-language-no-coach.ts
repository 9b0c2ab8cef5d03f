import { valueOf } from '../../model/judged-column';
import type { RowRule } from '../rule';

/** No coach speaks the client's service language: an interpreter is needed, or another coach. */
export const serviceLanguageNoCoach: RowRule = {
  level: 'row',
  meta: {
    id: 'service-language-no-coach',
    severity: 'info',
    fields: ['serviceLanguage'],
    requires: 'coaches',
    repair: null,
  },
  judge: ({ columns: { serviceLanguage } }, { coaches }) => {
    const spoken = new Set(coaches.flatMap(({ languages }) => languages));
    return (client) => {
      const language = valueOf(serviceLanguage, client);
      return language !== null && !spoken.has(language) ? {} : null;
    };
  },
};
