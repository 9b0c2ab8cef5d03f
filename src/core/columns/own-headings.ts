import type { Field } from '../model/field';
import type { OwnHeading } from '../model/own-words';
import { foldJoined } from './fold-words';

/** The field that one of the staff's own headings means, `null` for any other heading. */
export type OwnField = (heading: string) => Field | null;

export const NO_OWN_HEADINGS: OwnField = () => null;

/**
 * Knows the staff's own headings: to the letter, case, accents, spaces and punctuation aside. Of two fields of one
 * heading the first stands.
 */
export function ownFieldOf(headings: readonly OwnHeading[]): OwnField {
  if (headings.length === 0) return NO_OWN_HEADINGS;
  const fields = new Map<string, Field>();
  for (const { field, heading } of headings) {
    const letters = foldJoined(heading);
    if (!fields.has(letters)) fields.set(letters, field);
  }
  return (heading) => fields.get(foldJoined(heading)) ?? null;
}
