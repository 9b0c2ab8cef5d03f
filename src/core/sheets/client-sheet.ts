import { cellAddress, columnIndex } from '../model/address';
import { formatAt } from '../model/grid';
import type { CellRange } from '../model/grid';
import type { Field } from '../model/field';
import { columnRange, rowRange } from './blank-sheet';
import type { ClientColumns } from './client-columns';
import { clientSheetRow, DERIVED_CELLS, TEXT_FORMAT } from './derived-cells';
import type { SortedFindings } from './highlights';
import { listSheet } from './list-sheet';
import { originalCell } from './original-cell';
import type { RangeFormat, RangeStyle, SheetPlan } from './sheet';
import type { SheetContext } from './sheet-context';
import { DERIVED_COLUMNS } from './sheet-texts';

const MAX_WIDTH = 34;
/** What stays readable on a landscape A4. */
const CHARACTERS_ON_A_PAGE = 190;
const SAMPLE_ROWS = 200;

/**
 * The sheet of clients: every client row of the source in its order, its own columns as they stood, then the derived
 * ones. Cells with findings are marked; so is the heading of a column whose finding stands on most rows.
 */
export function clientSheet(
  columns: ClientColumns,
  findings: SortedFindings,
  context: SheetContext,
): SheetPlan {
  const { outcome } = context;
  const { list } = outcome;
  const clients = Array.from({ length: list.count }, (_, client) => client);
  const derived = DERIVED_COLUMNS.map((id, index) => ({
    ...DERIVED_CELLS[id],
    heading: columns.derived[index]!,
  }));

  const rows = clients.map((client) => [
    ...columns.original.map((column) => originalCell(client, column, context)),
    ...derived.map(({ cell }) => cell(client, context)),
  ]);
  const widths = columns.original.map(({ heading }, column) =>
    rows.slice(0, SAMPLE_ROWS).reduce(
      (most, row) => {
        const cell = row[column];
        return Math.min(MAX_WIDTH, Math.max(most, typeof cell === 'string' ? cell.length + 2 : 11));
      },
      Math.min(18, heading.length + 4),
    ),
  );

  const sheet = listSheet(
    'clients',
    'Asiakkaat',
    [...columns.original.map(({ heading }, index) => ({ heading, width: widths[index]! })), ...derived],
    rows,
    context,
  );
  const firstDerived = columns.original.length;
  const frozen = frozenColumns(columns);
  const width = sheet.columnWidths.reduce((sum, characters) => sum + characters, 0);
  return {
    ...sheet,
    formats: [...originalFormats(columns, context), ...sheet.formats],
    styles: [
      ...sheet.styles,
      { range: rowRange(0, firstDerived, firstDerived + derived.length - 1), style: 'derived' },
      ...reviewMarks(firstDerived, context),
      ...findingMarks(columns, findings, context),
    ],
    freeze: { rows: 1, columns: frozen },
    print: {
      ...sheet.print,
      repeatColumns: frozen === 0 ? null : { first: 0, last: frozen - 1 },
      pagesWide: Math.max(1, Math.ceil(width / CHARACTERS_ON_A_PAGE)),
    },
  };
}

/** Where a source cell stands on the sheet of clients: A1 address, or `null` where it does not. */
export function addressOnClientSheet(
  columns: ClientColumns,
  clientOfRow: ReadonlyMap<number, number>,
  row: number,
  letters: string,
): string | null {
  const client = clientOfRow.get(row);
  const column = columns.original.findIndex((original) => original.column === columnIndex(letters));
  return client === undefined || column < 0 ? null : cellAddress(clientSheetRow(client), column);
}

/** Names stay in sight while one scrolls to the right: the columns up to the last of identity code and names. */
function frozenColumns({ original }: ClientColumns): number {
  const last = original.findLastIndex(
    ({ field }) => field === 'lastName' || field === 'firstNames' || field === 'fullName',
  );
  return last < 0 || last > 3 ? 0 : last + 1;
}

/** Fields whose zeros and signs must survive when somebody edits the cell. */
const CODE_FIELDS: ReadonlySet<Field | null> = new Set<Field>([
  'personId',
  'postalCode',
  'municipality',
  'phone',
  'employmentCode',
]);

/**
 * Number formats of the source, run by run down each column. Text and empty cells take the format of the run that they
 * stand in, which shows on neither. Columns of codes are text as a whole.
 */
function originalFormats(
  { original }: ClientColumns,
  { outcome: { grid, list } }: SheetContext,
): RangeFormat[] {
  return original.flatMap(({ column, field }, target) => {
    if (list.count === 0) return [];
    if (CODE_FIELDS.has(field)) {
      return [{ range: columnRange(target, 1, clientSheetRow(list.count - 1)), code: TEXT_FORMAT }];
    }
    const runs: { first: number; last: number; code: string }[] = [];
    for (let client = 0; client < list.count; client++) {
      const row = list.rows[client]! - 1;
      if (typeof grid.cells[row]?.[column] !== 'number') continue;
      const code = formatAt(grid, row, column);
      const run = runs.at(-1);
      if (run?.code === code) run.last = client;
      else runs.push({ first: client, last: client, code });
    }
    return runs
      .filter(({ code }) => code !== 'General')
      .map(({ first, last, code }) => ({
        range: columnRange(target, clientSheetRow(first), clientSheetRow(last)),
        code,
      }));
  });
}

function reviewMarks(firstDerived: number, { outcome }: SheetContext): RangeStyle[] {
  const column = firstDerived + DERIVED_COLUMNS.indexOf('membership');
  return outcome.decisions.flatMap(({ membership }, client) =>
    membership === 'review'
      ? [{ range: rowRange(clientSheetRow(client), column, column + 1), style: 'review' }]
      : [],
  );
}

function findingMarks(
  columns: ClientColumns,
  findings: SortedFindings,
  { outcome }: SheetContext,
): RangeStyle[] {
  const targetOf = new Map(columns.original.map(({ column }, target) => [column, target]));
  const clientOfRow = new Map(Array.from(outcome.list.rows, (row, client) => [row, client]));
  const single = findings.single.flatMap(({ severity, row, column }): RangeStyle[] => {
    const target = column === null ? undefined : targetOf.get(columnIndex(column));
    const client = row === null ? undefined : clientOfRow.get(row);
    if (severity === 'info' || target === undefined || client === undefined) return [];
    return [{ range: cell(clientSheetRow(client), target), style: severity }];
  });
  const common = findings.column.flatMap(({ sample: { severity, column } }): RangeStyle[] => {
    const target = column === null ? undefined : targetOf.get(columnIndex(column));
    return severity === 'info' || target === undefined ? [] : [{ range: cell(0, target), style: severity }];
  });
  // Errors last: where a cell has several findings, the gravest colour shows.
  return [
    ...common,
    ...single.filter(({ style }) => style !== 'error'),
    ...single.filter(({ style }) => style === 'error'),
  ];
}

function cell(row: number, column: number): CellRange {
  return rowRange(row, column, column);
}
