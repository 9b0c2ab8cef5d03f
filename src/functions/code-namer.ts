import type { CodeNames } from '../core/model/reference';
import type { Language } from '../i18n/language';

/** Shows codes of a register as they are, or by their names in a language. A code without a name stands for itself. */
export function codeNamer(
  register: readonly CodeNames[],
  choice: 'code' | 'name',
  language: Language,
): (code: string) => string {
  if (choice === 'code') return (code) => code;
  return (code) => register.find((entry) => entry.code === code)?.[language] ?? code;
}
