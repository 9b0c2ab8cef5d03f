import { handout as handoutEn } from './en/handout';
import { template as templateEn } from './en/template';
import { handout as handoutFi } from './fi/handout';
import { template as templateFi } from './fi/template';
import type { Language } from './language';
import { handout as handoutSv } from './sv/handout';
import { template as templateSv } from './sv/template';

const BY_LANGUAGE = {
  fi: { handout: handoutFi, template: templateFi },
  sv: { handout: handoutSv, template: templateSv },
  en: { handout: handoutEn, template: templateEn },
} as const satisfies Readonly<Record<Language, unknown>>;

/** The words of the workbooks beside the list: the pane loads them without the rest of the command line's. */
export function monthWordsOf(language: Language): (typeof BY_LANGUAGE)['fi'] {
  return BY_LANGUAGE[language];
}
