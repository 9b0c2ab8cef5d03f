import type { Field } from '../model/field';
import type { ListCandidate } from './find-client-list';
import type { ColumnMatch } from './match-columns';

/** What a person said of a column: the field that it holds, or that it holds none. */
export interface ColumnChoice {
  /** As it stands in the header row. Of several columns with this heading the first is meant. */
  readonly heading: string;
  readonly field: Field | null;
}

/**
 * The list with its columns taken for what a person said. Where another column held that field, it holds it no longer
 * and is `duplicateOf` it; a column that was chosen for no field asks nothing more. A choice whose heading is gone, and
 * all but the last choice for one field, mean nothing. O(columns × choices).
 */
export function chooseColumns(candidate: ListCandidate, choices: readonly ColumnChoice[]): ListCandidate {
  const chosen = new Map<number, Field | null>();
  const holders = new Map<Field, number>();
  for (const { heading, field } of choices) {
    const column = candidate.columns.find((match) => match.heading === heading)?.column;
    if (column === undefined) continue;
    const before = field === null ? undefined : holders.get(field);
    if (before !== undefined) chosen.delete(before);
    chosen.set(column, field);
    if (field !== null) holders.set(field, column);
  }
  if (chosen.size === 0) return candidate;
  const columns = candidate.columns.map((match): ColumnMatch => {
    const { column, heading } = match;
    const none = { column, heading, field: null, confidence: 0, question: null, duplicateOf: null };
    const field = chosen.get(column);
    if (field === null) return none;
    if (field !== undefined) return { ...none, field, confidence: 1 };
    const meant = match.field ?? match.question;
    return meant !== null && holders.has(meant) ? { ...none, duplicateOf: meant } : match;
  });
  return { ...candidate, columns };
}
