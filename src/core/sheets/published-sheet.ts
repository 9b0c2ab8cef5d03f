import type { Publication, PublishedRow, PublishedTable } from '../model/publication';
import { blankSheet, columnRange } from './blank-sheet';
import { className } from './class-names';
import type { CellContent, SheetPlan } from './sheet';
import type { SheetContext } from './sheet-context';
import { FORMAT, summaryPage } from './summary-page';
import { COUNT, SHARE } from './summary-table';

/** What stands in place of a hidden number: the sign of official statistics for data that are not given. */
export const HIDDEN = '..';

const COLUMN_WIDTHS = [44, 12, 12];

/** The summary as it may be published: no names, no staff, hidden numbers as two dots, and a note that explains them. */
export function publishedSheet({ tables, threshold }: Publication, context: SheetContext): SheetPlan {
  const { texts, profileName, referenceDate } = context;
  const { summary: t, published: words } = texts;
  const page = summaryPage();
  page.add([words.title], 'title');
  page.add([t.subtitle(profileName, referenceDate)], 'subtitle');
  page.add([words.note(threshold)], 'note');
  page.add([]);
  for (const table of tables) addTable(table);
  return {
    ...blankSheet('summary', context),
    ...page.plan(),
    name: words.sheetName,
    columnWidths: COLUMN_WIDTHS,
  };

  function addTable({ id, rows, total }: PublishedTable): void {
    const { title, note } = t.tables[id];
    page.add([title], 'section', SHARE + 1);
    page.add(['', t.count, t.share], 'heading');
    const firstRow = page.nextRow();
    for (const { class: name, value, share } of rows) {
      page.add([className(id, name, context), countOf(name, value), share]);
    }
    if (total !== undefined) page.add([t.total, total ?? HIDDEN], 'total', SHARE + 1);
    page.format(columnRange(COUNT, firstRow, page.nextRow() - 1), FORMAT.count);
    page.format(columnRange(SHARE, firstRow, page.nextRow() - 1), FORMAT.percent);
    page.style(columnRange(COUNT, firstRow, page.nextRow() - 1), 'right');
    page.add([id === 'keyFigures' ? words.keyFigures : note], 'note');
    page.add([]);
  }
}

/** The activation rate is a share alone. */
function countOf(name: PublishedRow['class'], value: number | null): CellContent {
  return value ?? (name === 'activationRate' ? null : HIDDEN);
}
