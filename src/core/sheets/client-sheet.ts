import { rowRange } from './blank-sheet';
import type { ClientColumns, OriginalColumn } from './client-columns';
import { clientPlaces, clientSheetRow } from './client-places';
import { DERIVED_CELLS } from './derived-cells';
import { findingMarks } from './finding-marks';
import { listSheet } from './list-sheet';
import { originalCells } from './original-cells';
import type { CellContent, RangeStyle, SheetPlan } from './sheet';
import type { SheetContext } from './sheet-context';
import { DERIVED_COLUMNS } from './sheet-texts';
import type { SortedFindings } from './sort-findings';
import { sourceFormats } from './source-formats';

/** The Excel table of the clients. */
export const CLIENT_TABLE = 'Asiakkaat';
/** What stays readable on a landscape A4. */
const CHARACTERS_ON_A_PAGE = 240;
/** Names further to the right than this would leave no room for the rest if they stayed in sight. */
const MOST_FROZEN = 4;

/**
 * The sheet of clients: every client row of the source in its order, its own columns as they stood, then the derived
 * ones. Cells with findings are marked; so is the heading of a column whose finding stands on most rows.
 */
export function clientSheet(
  columns: ClientColumns,
  findings: SortedFindings,
  context: SheetContext,
): SheetPlan {
  const { original } = columns;
  const { list } = context.outcome;
  const derived = DERIVED_COLUMNS.map((id, index) => {
    const heading = columns.derived[index]!;
    return {
      ...DERIVED_CELLS[id],
      heading,
      width: Math.max(DERIVED_CELLS[id].width, widthOfHeading(heading)),
    };
  });
  const rows = Array.from({ length: list.count }, (_, client) => [
    ...originalCells(client, original, context),
    ...derived.map(({ cell }) => cell(client, context)),
  ]);

  const sheet = listSheet(
    'clients',
    CLIENT_TABLE,
    [
      ...original.map(({ heading }, column) => ({ heading, width: columnWidth(heading, rows, column) })),
      ...derived,
    ],
    rows,
    context,
  );
  const frozen = frozenColumns(original);
  const width = sheet.columnWidths.reduce((sum, characters) => sum + characters, 0);
  return {
    ...sheet,
    formats: [...sourceFormats(original, context), ...sheet.formats],
    styles: [
      ...sheet.styles,
      { range: rowRange(0, original.length, original.length + derived.length - 1), style: 'derived' },
      ...reviewMarks(original.length, context),
      ...findingMarks(clientPlaces(columns, list), findings),
    ],
    freeze: { rows: 1, columns: frozen },
    print: {
      ...sheet.print,
      repeatColumns: frozen === 0 ? null : { first: 0, last: frozen - 1 },
      pagesWide: Math.max(1, Math.ceil(width / CHARACTERS_ON_A_PAGE)),
    },
  };
}

const SAMPLE_ROWS = 200;
const WIDEST = 34;
const WIDEST_FOR_HEADING = 18;
const WIDTH_OF_NUMBERS = 11;

/** Wide enough for the texts of the first rows, within reason. */
export function columnWidth(
  heading: string,
  rows: readonly (readonly CellContent[])[],
  column: number,
): number {
  const widths = rows.slice(0, SAMPLE_ROWS).map((row) => {
    const cell = row[column];
    return typeof cell === 'string' ? cell.length + 2 : WIDTH_OF_NUMBERS;
  });
  return Math.min(WIDEST, Math.max(Math.min(WIDEST_FOR_HEADING, heading.length + 4), ...widths));
}

/** Room for the longest word, which would else be broken. Headings are bold. */
function widthOfHeading(heading: string): number {
  return Math.max(...heading.split(/[\s-]/).map((word) => word.length)) + 3;
}

/** Names stay in sight while one scrolls to the right. */
function frozenColumns(original: readonly OriginalColumn[]): number {
  const names = original.findLastIndex(
    ({ field }) => field === 'lastName' || field === 'firstNames' || field === 'fullName',
  );
  return names < MOST_FROZEN ? names + 1 : 0;
}

function reviewMarks(firstDerived: number, { outcome }: SheetContext): RangeStyle[] {
  const first = firstDerived + DERIVED_COLUMNS.indexOf('membership');
  const last = firstDerived + DERIVED_COLUMNS.indexOf('reasons');
  return outcome.decisions.flatMap(({ membership }, client) =>
    membership === 'review'
      ? [{ range: rowRange(clientSheetRow(client), first, last), style: 'review' }]
      : [],
  );
}
