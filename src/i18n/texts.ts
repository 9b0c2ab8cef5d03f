import { texts as en } from './en/texts';
import type { Texts } from './fi/texts';
import { texts as fi } from './fi/texts';
import type { Language } from './language';
import { texts as sv } from './sv/texts';

const BY_LANGUAGE: Readonly<Record<Language, Texts>> = { fi, sv, en };

export function textsOf(language: Language): Texts {
  return BY_LANGUAGE[language];
}
