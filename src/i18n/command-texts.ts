import { commandTexts as en } from './en/command-texts';
import type { CommandTexts } from './fi/command-texts';
import { commandTexts as fi } from './fi/command-texts';
import type { Language } from './language';
import { commandTexts as sv } from './sv/command-texts';

const BY_LANGUAGE: Readonly<Record<Language, CommandTexts>> = { fi, sv, en };

/** The texts of the command line: Excel never loads them. */
export function commandTextsOf(language: Language): CommandTexts {
  return BY_LANGUAGE[language];
}
