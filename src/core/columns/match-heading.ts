import type { Field } from '../model/field';
import { FIELD_HEADINGS } from './field-headings';
import { HEADING_CONTEXT } from './heading-context';
import { headingMatcher } from './heading-matcher';

/**
 * Tells which field a heading of a client list means, and how surely; see `headingMatcher` for what is seen through.
 * The heading alone is judged: `matchColumns` adds the content as second witness.
 */
export const { match: matchHeading, exact: exactHeading } = headingMatcher<Field>(
  FIELD_HEADINGS,
  HEADING_CONTEXT,
);
