import type { Parse } from '../model/reading';
import { unusable } from '../model/reading';
import { cellParser } from './cell-parser';
import { fold } from './folded-text';
import { readFreeText } from './free-text';
import { isPlaceholder } from './placeholder';

/** Words that belong to the last name after them. */
const PARTICLES = new Set(
  (
    'af al bin da dal de del della den der des di do dos du el ibn la le les lo of st te ten ter van vom von zu ' +
    'zum zur'
  ).split(' '),
);

/** More than the longest row of names that people bear. */
const MOST_CHARACTERS = 80;

export interface SplitName {
  readonly lastName: string;
  /** Empty where the text has one name only. */
  readonly firstNames: string;
}

/**
 * Reads names of people: spaces trimmed and collapsed, particles and case as written, with the remarks of
 * `readFreeText`. Unusable: `placeholder` (`?`, `-`,
 * `tuntematon`); `format` where there is no letter at all.
 */
export function nameParser(): Parse<string> {
  return cellParser((text) => {
    if (isPlaceholder(text)) return unusable('placeholder');
    return /\p{L}/u.test(text) ? readFreeText(text, MOST_CHARACTERS) : unusable('format');
  });
}

/**
 * Splits `Sukunimi, Etunimet` at the comma, `Sukunimi Etunimet` after the first word that is no particle (`von der Leyen
 * Ursula`). A last name of two words without a hyphen cannot be told from a first name and is split after its first.
 */
export function splitFullName(text: string): SplitName {
  const words = text.trim().split(/\s+/);
  const comma = text.indexOf(',');
  if (comma >= 0) return { lastName: text.slice(0, comma).trim(), firstNames: text.slice(comma + 1).trim() };
  const particles = words.findIndex((word) => !PARTICLES.has(fold(word)));
  const split = (particles < 0 ? words.length - 1 : particles) + 1;
  return { lastName: words.slice(0, split).join(' '), firstNames: words.slice(split).join(' ') };
}
