import type { Texts } from './fi/texts';
import type { Language } from './language';

const loaded = new Map<Language, Texts>();

/**
 * Every text of the program in a language. The language must have been loaded: the command line has all of them
 * (`all-texts.ts`), Excel loads those that are spoken (`load-texts.ts`). Throws otherwise: a fault of the program.
 */
export function textsOf(language: Language): Texts {
  const texts = loaded.get(language);
  if (texts === undefined) throw new Error(`The texts of "${language}" are not loaded.`);
  return texts;
}

/** Makes a language known to `textsOf`. */
export function keepTexts(language: Language, texts: Texts): void {
  loaded.set(language, texts);
}
