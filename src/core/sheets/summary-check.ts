import { cellAddress } from '../model/address';
import { columnRange, rowRange } from './blank-sheet';
import { className } from './class-names';
import type { SheetContext } from './sheet-context';
import type { DerivedColumn } from './sheet-texts';
import type { SummaryPage, TablePlace } from './summary-page';
import { FORMAT, numberIn } from './summary-page';
import { COUNT } from './summary-table';

/** The Excel table whose rows are the clients, with the headings of the columns that the program added. */
export interface ClientTable {
  readonly name: string;
  readonly headings: Readonly<Record<DerivedColumn, string>>;
}

const AGREES = '✓';

/**
 * The key figures worked out again by formulas over the table of clients: each figure as the summary has it, as the table
 * gives it, and a tick or the difference. Figures that the summary lacks are left out.
 */
export function addCheck(
  page: SummaryPage,
  keyFigures: TablePlace,
  table: ClientTable,
  words: { readonly title: string; readonly note: string },
  context: SheetContext,
): void {
  const { outcome, texts } = context;
  const { headings } = texts.summary.check;
  const rows = outcome.summary.find(({ id }) => id === 'keyFigures')?.rows ?? [];
  const checked = formulasOver(table, context).flatMap(({ figure, formula }) => {
    const index = rows.findIndex(({ class: name }) => name === figure);
    return index < 0 ? [] : [{ figure, formula, row: keyFigures.firstRow + index }];
  });
  if (checked.length === 0) return;
  page.add([words.title], 'section', 4);
  page.add(['', headings.onSummary, headings.onList, headings.agrees], 'heading');
  const firstRow = page.nextRow();
  for (const { figure, formula, row: source } of checked) {
    const value = numberIn(page.cellAt(source, COUNT));
    const row = page.nextRow();
    const [summary, list] = [cellAddress(row, 1), cellAddress(row, 2)];
    page.add([
      className('keyFigures', figure, context),
      { formula: cellAddress(source, COUNT), value },
      { formula, value },
      { formula: `IF(${summary}=${list},"${AGREES}",${list}-${summary})`, value: AGREES },
    ]);
    page.style(rowRange(row, 3, 3), 'center');
  }
  page.format({ firstRow, lastRow: page.nextRow() - 1, firstColumn: 1, lastColumn: 2 }, FORMAT.count);
  page.format(columnRange(3, firstRow, page.nextRow() - 1), FORMAT.change);
  page.add([words.note], 'note');
  page.add([]);
}

function formulasOver(
  table: ClientTable,
  { texts: { ternary } }: SheetContext,
): readonly { readonly figure: string; readonly formula: string }[] {
  const column = (id: DerivedColumn): string => reference(table, id);
  const people = `${column('repeats')},"="`;
  const clients = `${column('membership')},${textOf(ternary.yes)},${people}`;
  return [
    { figure: 'rows', formula: `ROWS(${column('membership')})` },
    { figure: 'people', formula: `COUNTIFS(${people})` },
    { figure: 'clients', formula: `COUNTIFS(${clients})` },
    { figure: 'toReview', formula: `COUNTIFS(${column('membership')},${textOf(ternary.review)},${people})` },
    { figure: 'assigned', formula: `COUNTIF(${column('proposedCoach')},"?*")` },
    {
      figure: 'longTerm',
      formula: `COUNTIFS(${column('longTermUnemployed')},${textOf(ternary.yes)},${clients})`,
    },
  ];
}

/** A column of a table; a heading with other characters than letters, digits and spaces is bracketed and escaped. */
function reference({ name, headings }: ClientTable, id: DerivedColumn): string {
  const heading = headings[id];
  return /^[\p{L}\d ]+$/u.test(heading)
    ? `${name}[${heading}]`
    : `${name}[[${heading.replace(/['#[\]@]/g, "'$&")}]]`;
}

function textOf(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
