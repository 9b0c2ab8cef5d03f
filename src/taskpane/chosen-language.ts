import type { Language } from '../i18n/language';
import { isLanguage } from '../i18n/language';

const KEY = 'omavalmentaja.language';

/** The language of a tag such as `sv-FI`; Finnish for those that the program does not speak. */
export function languageOf(tag: string): Language {
  const language = tag.slice(0, 2).toLowerCase();
  return isLanguage(language) ? language : 'fi';
}

/** The language that the person chose in the pane, on this computer; `null` where none was chosen. */
export function rememberedLanguage(): Language | null {
  try {
    const language = localStorage.getItem(KEY);
    return language !== null && isLanguage(language) ? language : null;
  } catch {
    // Some offices turn storage off: the choice then lasts as long as the pane.
    return null;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // As above.
  }
}
