import type { Field } from '../model/field';
import type { FieldHeadings } from './heading-matcher';
import { PERSON_HEADINGS } from './person-headings';
import { SERVICE_HEADINGS } from './service-headings';

/**
 * The headings of each field in Finnish, Swedish and English, with the abbreviations and register variable names
 * (URA, KEHA, Koski) in use.
 */
export const FIELD_HEADINGS: Readonly<Record<Field, FieldHeadings>> = {
  ...PERSON_HEADINGS,
  ...SERVICE_HEADINGS,
};
