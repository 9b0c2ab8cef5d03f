import type { Field } from './field';

/** Fields whose cells are read by a dictionary, so that the staff may add words of their own. */
export const WORD_FIELDS = [
  'benefit',
  'municipality',
  'motherTongue',
  'nationality',
  'serviceLanguage',
  'employmentCode',
  'serviceNeed',
  'referral',
  'coach',
  'earningsRelatedRight',
  'nonDisclosure',
  'locked',
] as const satisfies readonly Field[];

export type WordField = (typeof WORD_FIELDS)[number];

/** A heading by which the staff call a field's column. */
export interface OwnHeading {
  readonly field: Field;
  readonly heading: string;
}

/** A word that stands in the list, and what it means: a word that the field's parser reads for certain. */
export interface OwnWord {
  readonly field: WordField;
  readonly word: string;
  readonly meaning: string;
}

/** What the staff write in their own way. It stays in the settings sheet of their workbook. */
export interface OwnWords {
  readonly headings: readonly OwnHeading[];
  readonly words: readonly OwnWord[];
}

/** A row of the settings sheet that says what a word means. */
export function wordRow({ field, word, meaning }: OwnWord): { readonly key: string; readonly value: string } {
  return { key: `word.${field}`, value: `${word} = ${meaning}` };
}
