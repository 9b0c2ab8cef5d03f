import { texts as en } from './en/texts';
import { texts as fi } from './fi/texts';
import type { Language } from './language';
import { texts as sv } from './sv/texts';

/** The shape of a language: that of Finnish. A text that is missing elsewhere is a compile error. */
export type Texts = typeof fi;

const BY_LANGUAGE: Readonly<Record<Language, Texts>> = { fi, sv, en };

export function textsOf(language: Language): Texts {
  return BY_LANGUAGE[language];
}
