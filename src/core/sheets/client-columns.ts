import { columnLetter } from '../model/address';
import { isBlank } from '../model/cell';
import type { Field } from '../model/field';
import { cellAt } from '../model/grid';
import { isWithheldField } from '../model/non-disclosure';
import type { Outcome } from '../model/outcome';
import type { DerivedColumn, SheetTexts } from './sheet-texts';
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

/** Excel takes no longer heading in a table. */
const LONGEST_HEADING = 255;

/**
 * The columns of the sheet of clients: every column of the source in its order, then the derived ones. Headings are
 * unique without regard to case, hold no line breaks and at most 255 characters, as an Excel table demands; a column
 * that has neither heading nor cells is left out, as are `derivedBefore`, the columns that an earlier run added.
 */
export function clientColumns(
  { grid, matches, list }: Pick<Outcome, 'grid' | 'matches' | 'list'>,
  texts: Pick<SheetTexts, 'unnamedColumn' | 'derivedColumns'>,
  derivedBefore: ReadonlySet<string>,
): ClientColumns {
  const unique = uniqueHeadings();
  const original = matches.flatMap(({ column, heading, field, duplicateOf, question }): OriginalColumn[] => {
    const written = heading.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    if (derivedBefore.has(written)) return [];
    if (written === '' && list.rows.every((row) => isBlank(cellAt(grid, row - 1, column)))) return [];
    const meant = field ?? duplicateOf ?? question;
    return [
      {
        column,
        heading: unique(written === '' ? texts.unnamedColumn(columnLetter(column)) : written),
        field,
        withholdable: meant !== null && isWithheldField(meant),
      },
    ];
  });
  return { original, derived: DERIVED_COLUMNS.map((id) => unique(texts.derivedColumns[id])) };
}

/** The headings of the derived columns by their ids. */
export function derivedHeadings({ derived }: ClientColumns): Record<DerivedColumn, string> {
  return Object.fromEntries(DERIVED_COLUMNS.map((id, index) => [id, derived[index]!])) as Record<
    DerivedColumn,
    string
  >;
}

/** Gives each heading a form that no earlier one has: `Nimi`, `Nimi (2)`, `Nimi (3)`. */
function uniqueHeadings(): (heading: string) => string {
  const taken = new Set<string>();
  return (heading) => {
    let candidate = shortened(heading, '');
    for (let copy = 2; taken.has(candidate.toLowerCase()); copy++)
      candidate = shortened(heading, ` (${copy})`);
    taken.add(candidate.toLowerCase());
    return candidate;
  };
}

/** Never ends in half a character. */
function shortened(heading: string, suffix: string): string {
  return heading.slice(0, LONGEST_HEADING - suffix.length).replace(/[\uD800-\uDBFF]$/, '') + suffix;
}
