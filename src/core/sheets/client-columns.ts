import { columnLetter } from '../model/address';
import { isBlank } from '../model/cell';
import type { Field } from '../model/field';
import { isWithheldField } from '../model/non-disclosure';
import type { Outcome } from '../model/outcome';
import type { SheetTexts } from './sheet-texts';
import { DERIVED_COLUMNS } from './sheet-texts';

/** An original column of the list on the sheet of clients. */
export interface OriginalColumn {
  /** 0-based worksheet column of the source. */
  readonly column: number;
  readonly heading: string;
  readonly field: Field | null;
  /** True where the column shows what a non-disclosure order withholds. */
  readonly withholdable: boolean;
}

export interface ClientColumns {
  readonly original: readonly OriginalColumn[];
  /** Headings of the derived columns, in the order of `DERIVED_COLUMNS`. */
  readonly derived: readonly string[];
}

/**
 * The columns of the sheet of clients: every column of the source in its order, then the derived ones. Headings are
 * unique without regard to case and hold no line breaks, as an Excel table demands; a column that has neither heading
 * nor cells is left out, as are `derivedBefore`, the columns that an earlier run added.
 */
export function clientColumns(
  { grid, matches, list }: Outcome,
  texts: SheetTexts,
  derivedBefore: ReadonlySet<string>,
): ClientColumns {
  const taken = new Set<string>();
  const unique = (heading: string): string => {
    let candidate = heading;
    for (let copy = 2; taken.has(candidate.toLowerCase()); copy++) candidate = `${heading} (${copy})`;
    taken.add(candidate.toLowerCase());
    return candidate;
  };

  const matchOf = new Map(matches.map((match) => [match.column, match]));
  const original: OriginalColumn[] = [];
  for (let column = 0; column < grid.columnCount; column++) {
    const match = matchOf.get(column);
    const written = (match?.heading ?? '').replace(/\s+/gu, ' ').trim();
    if (derivedBefore.has(written)) continue;
    if (written === '' && list.rows.every((row) => isBlank(grid.cells[row - 1]?.[column] ?? null))) continue;
    const meant = match?.field ?? match?.duplicateOf ?? match?.question ?? null;
    original.push({
      column,
      heading: unique(written === '' ? texts.unnamedColumn(columnLetter(column)) : written),
      field: match?.field ?? null,
      withholdable: meant !== null && isWithheldField(meant),
    });
  }
  return { original, derived: DERIVED_COLUMNS.map((id) => unique(texts.derivedColumns[id])) };
}
