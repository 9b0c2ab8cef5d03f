import type { Parse } from '../model/reading';
import { reading, unusable } from '../model/reading';
import { cellParser } from './cell-parser';
import { fold } from './folded-text';
import { nameIndex } from './name-index';
import { namedValue, nearestName } from './spelling';

/** A specialist to whom clients are referred, as the profile lists them. */
export interface ReferralTarget {
  readonly id: string;
  readonly names: { readonly fi: string; readonly sv: string; readonly en: string };
  readonly synonyms: readonly string[];
}

const SEPARATORS = /[,;/+&\n]|\s(?:ja|sekä|och|samt|and)\s/;
const NOBODY = /^(?:-+|ei|ei ohjausta|ei ohjattu|ei ole|ingen|inget|none)$/;
/** `terveydenhoitajalle`, `psykologille`, `palveluneuvojan`. */
const CASE_ENDING = /(?:n|lle|lla|llä|lta|ltä)$/;

/**
 * Reads the specialists to whom a client has been referred, as ids of the profile in the order of the cell, each once.
 * Several are kept apart by `, ; / + &`, line breaks or `ja`. Names and synonyms are known in any case, inflected, or with
 * one slip in eight letters or more. `-` and `ei` refer to nobody: an empty list.
 *
 * Remark `unknown-part` where some parts could not be read and others could; unusable `unknown` where none could.
 */
export function referralParser(known: readonly ReferralTarget[]): Parse<readonly string[]> {
  const names = known.flatMap(({ id, names: { fi, sv, en }, synonyms }) =>
    [id, fi, sv, en, ...synonyms].map((name) => namedValue(name, id)),
  );
  const index = nameIndex(names.map(({ name, value }) => [name, value] as const));
  const find = (part: string): string | null => {
    const exact = index.find(part) ?? index.find(part.replace(CASE_ENDING, ''));
    if (exact !== undefined) return exact;
    const nearest = nearestName(part.replace(CASE_ENDING, ''), names, (length) => (length < 8 ? 0 : 1));
    return nearest === null || nearest === 'tie' ? null : nearest.value;
  };
  return cellParser((text, raw) => {
    const whole = index.find(fold(text));
    if (whole !== undefined) return reading([whole]);
    if (NOBODY.test(fold(text))) return reading([]);
    const parts = raw
      .split(SEPARATORS)
      .map(fold)
      .filter((part) => part !== '');
    const ids = parts.map(find);
    const found = [...new Set(ids.filter((id) => id !== null))];
    if (found.length === 0) return unusable('unknown');
    return ids.includes(null) ? reading(found, { code: 'unknown-part' }) : reading(found);
  });
}
