import type { Field } from '../model/field';
import type { HeadingNames } from './heading-matcher';
import { PERSON_HEADINGS } from './person-headings';
import { SERVICE_HEADINGS } from './service-headings';

/** What the program knows of a field's column. */
export interface FieldHeadings extends HeadingNames {
  /** True where membership cannot be decided, or a client cannot be told from another, without the column. */
  readonly required?: true;
}

/**
 * The headings of each field in Finnish, Swedish and English, with the abbreviations and register variable names
 * (URA, KEHA, Koski) in use.
 */
export const FIELD_HEADINGS: Readonly<Record<Field, FieldHeadings>> = {
  ...PERSON_HEADINGS,
  ...SERVICE_HEADINGS,
};
