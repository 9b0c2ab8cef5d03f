import type { CellValue } from '../model/cell';
import type { Field } from '../model/field';
import type { ColumnContent } from './column-content';
import { columnContent } from './column-content';
import type { HeadingMatch } from './heading-matcher';
import { CERTAIN } from './heading-matcher';
import { matchHeading } from './match-heading';
import type { OwnField } from './own-headings';
import { NO_OWN_HEADINGS } from './own-headings';

/** A column of a sheet as its header row shows it. */
export interface ColumnHeading {
  /** 0-based. */
  readonly column: number;
  /** Empty where the header row has nothing there. */
  readonly heading: string;
  /** The title over a group of columns, in the row above; empty where there is none. */
  readonly group: string;
}

/** Which field a column holds. */
export interface ColumnMatch {
  /** 0-based. */
  readonly column: number;
  readonly heading: string;
  readonly field: Field | null;
  /** 0–1; 0 where the column has no field. */
  readonly confidence: number;
  /** The field that this column may hold and no other does: a person should say. */
  readonly question: Field | null;
  /** The field that this column's heading means too, but another column has been taken for it. */
  readonly duplicateOf: Field | null;
}

interface Claim {
  readonly field: Field | null;
  readonly confidence: number;
  readonly filled: number;
  /** By a heading of the staff's own. */
  readonly isOwn: boolean;
}

const CODES_UNDER_NO_HEADING = 0.9;
const CODES_UNDER_ANOTHER_HEADING = 0.85;
const CONFIRMED_BY_CONTENT = 0.7;
const DOUBTED = 0.3;

/**
 * Tells which column holds which field, by heading first and content as second witness; in the order of `headings`.
 *
 * - A column full of identity codes is `personId` whatever its name, an empty one too; but under a heading about
 *   somebody else (`Huoltajan hetu`) it is a question.
 * - A heading whose content cannot be the field's (`Hetu` full of names) is a question, not a match; a doubtful heading
 *   is believed where the content bears it out.
 * - A heading of the staff's own (`ownField`) means its field, whatever the dictionary and the content say.
 * - One field, one column: a filled column before an empty one, then one with a heading of the staff's own, then the
 *   surest, then the leftmost. The others are `duplicateOf`.
 * - A question is asked only about a field that no column holds.
 *
 * `sampleOf` gives cells of a column (0-based), evenly from all rows, blank ones included. `ignoreHeadings` are left
 * unmatched (exact text): the columns that an earlier run of this program added.
 */
export function matchColumns(
  headings: readonly ColumnHeading[],
  sampleOf: (column: number) => readonly CellValue[],
  ignoreHeadings: ReadonlySet<string>,
  ownField: OwnField = NO_OWN_HEADINGS,
): readonly ColumnMatch[] {
  const claims = headings.map((heading): Claim => {
    if (ignoreHeadings.has(heading.heading)) return { field: null, confidence: 0, filled: 0, isOwn: false };
    const content = columnContent(sampleOf(heading.column));
    const { filled } = content;
    const own = ownField(heading.heading);
    if (own !== null) return { field: own, confidence: 1, filled, isOwn: true };
    return { ...weigh(heading.heading, matchInGroup(heading), content), filled, isOwn: false };
  });

  const holders = new Map<Field, Claim>();
  for (const claim of claims) {
    if (claim.field === null || claim.confidence < CERTAIN) continue;
    const holder = holders.get(claim.field);
    if (holder === undefined || isBetter(claim, holder)) holders.set(claim.field, claim);
  }

  return headings.map(({ column, heading }, index) => {
    const claim = claims[index];
    const none = { column, heading, field: null, confidence: 0, question: null, duplicateOf: null };
    if (claim === undefined || claim.field === null) return none;
    const holder = holders.get(claim.field);
    if (holder === claim) return { ...none, field: claim.field, confidence: claim.confidence };
    if (holder === undefined) return { ...none, question: claim.field };
    return claim.confidence < CERTAIN ? none : { ...none, duplicateOf: claim.field };
  });
}

function isBetter(claim: Claim, holder: Claim): boolean {
  if (claim.filled > 0 !== holder.filled > 0) return claim.filled > 0;
  if (claim.isOwn !== holder.isOwn) return claim.isOwn;
  return claim.confidence > holder.confidence;
}

/** The heading's own meaning, or together with its group's title (`Työnhaku` over `Alkanut`). */
function matchInGroup({ heading, group }: ColumnHeading): HeadingMatch<Field> {
  const alone = matchHeading(heading);
  if (group === '') return alone;
  const title = matchHeading(group);
  if (title.trap) return title;
  const together = matchHeading(`${group} ${heading}`);
  // Under `Omavalmentaja` a `Puhelin` is the coach's.
  const ofTheCoach = title.field === 'coach' && title.confidence >= CERTAIN;
  return ofTheCoach || together.confidence > alone.confidence ? together : alone;
}

/** What heading and content say together. */
function weigh(
  heading: string,
  match: HeadingMatch<Field>,
  content: ColumnContent,
): Omit<Claim, 'filled' | 'isOwn'> {
  const { field, confidence, trap } = match;
  if (content.isIdentityCodes && field !== 'personId') {
    if (trap) return { field: 'personId', confidence: DOUBTED };
    const unnamed = heading.trim() === '';
    return { field: 'personId', confidence: unnamed ? CODES_UNDER_NO_HEADING : CODES_UNDER_ANOTHER_HEADING };
  }
  if (field === null) return { field, confidence: 0 };
  if (content.contradicts(field)) {
    // A doubtful heading over the wrong content is nothing at all.
    return confidence < CERTAIN ? { field: null, confidence: 0 } : { field, confidence: DOUBTED };
  }
  if (content.isIdentityCodes) return { field, confidence: Math.max(confidence, CODES_UNDER_NO_HEADING) };
  if (confidence < CERTAIN && content.confirms(field)) return { field, confidence: CONFIRMED_BY_CONTENT };
  return { field, confidence };
}
