import { functions as en } from '../i18n/en/functions';
import { functions as fi } from '../i18n/fi/functions';
import type { Language } from '../i18n/language';
import { functions as sv } from '../i18n/sv/functions';

export type FunctionTexts = typeof fi;

const BY_LANGUAGE: Readonly<Record<Language, FunctionTexts>> = { fi, sv, en };

/** The functions' own texts in a language. */
export function functionTexts(language: Language): FunctionTexts {
  return BY_LANGUAGE[language];
}
