import type { Field } from '../model/field';
import { FIELD_HEADINGS } from './field-headings';
import { HEADING_CONTEXT } from './heading-context';
import type { HeadingMatch } from './heading-matcher';
import { headingMatcher } from './heading-matcher';

/**
 * Tells which field a heading of a client list means, and how surely; see `headingMatcher` for what is seen through.
 * The heading alone is judged: `matchColumns` adds the content as second witness.
 */
export const matchHeading: (heading: string) => HeadingMatch<Field> = headingMatcher(
  FIELD_HEADINGS,
  HEADING_CONTEXT,
);
