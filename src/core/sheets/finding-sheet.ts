import { cellAddress, columnIndex } from '../model/address';
import type { Finding } from '../model/finding';
import { addressOnClientSheet } from './client-sheet';
import type { ClientColumns } from './client-columns';
import { clientSheetRow } from './derived-cells';
import type { SortedFindings } from './highlights';
import { listSheet } from './list-sheet';
import type { CellContent, LinkPlan, RangeStyle, SheetPlan } from './sheet';
import type { SheetContext } from './sheet-context';

const CELL_COLUMN = 2;

/**
 * The sheet of findings, one a line: how grave, what, where (a link to the cell on the sheet of clients) and what to
 * do. Gravest first. A finding that stands on most rows is one line with their number.
 */
export function findingSheet(
  columns: ClientColumns,
  findings: SortedFindings,
  context: SheetContext,
): SheetPlan {
  const { outcome, texts } = context;
  const { headings, manyRows, none } = texts.findingSheet;
  const clientOfRow = new Map(Array.from(outcome.list.rows, (row, client) => [row, client]));
  const headingOf = new Map(columns.original.map(({ column, heading }) => [column, heading]));

  const single = findings.single.map((finding) => ({ finding, place: placeOf(finding), suffix: '' }));
  const common = findings.column.map(({ sample, count }) => ({
    finding: { ...sample, params: {} },
    place: sample.column === null ? null : headingAddress(sample.column),
    suffix: ` (${manyRows(count)})`,
  }));
  const lines = [
    ...single.filter(({ finding }) => finding.severity === 'error'),
    ...common,
    ...single.filter(({ finding }) => finding.severity !== 'error'),
  ];

  const rows = lines.map(({ finding, place, suffix }): CellContent[] => {
    const { title, message, resolve } = texts.findings(onClientSheet(finding));
    const heading = finding.column === null ? null : (headingOf.get(columnIndex(finding.column)) ?? null);
    return [texts.severities[finding.severity], title, place, heading, `${message}${suffix}`, resolve];
  });
  const sheet = listSheet(
    'findings',
    'Huomiot',
    [
      { heading: headings.severity, width: 11 },
      { heading: headings.title, width: 34, wrap: true },
      { heading: headings.cell, width: 9 },
      { heading: headings.column, width: 20 },
      { heading: headings.message, width: 52, wrap: true },
      { heading: headings.resolve, width: 52, wrap: true },
    ],
    rows.length > 0 ? rows : [[null, none]],
    context,
  );
  return {
    ...sheet,
    styles: [...sheet.styles, ...lines.flatMap(({ finding }, index) => severityStyle(finding, index + 1))],
    links: lines.flatMap(({ place }, index): LinkPlan[] =>
      place === null
        ? []
        : [{ row: index + 1, column: CELL_COLUMN, sheet: texts.sheetNames.clients, address: place }],
    ),
  };

  function placeOf({ row, column }: Finding): string | null {
    if (row === null) return null;
    if (column !== null) return addressOnClientSheet(columns, clientOfRow, row, column);
    const client = clientOfRow.get(row);
    return client === undefined ? null : cellAddress(clientSheetRow(client), 0);
  }

  /** A row that a sentence names is the row of the sheet of clients, where the reader is. */
  function onClientSheet(finding: Finding): Finding {
    const { row } = finding.params;
    const client = typeof row === 'number' ? clientOfRow.get(row) : undefined;
    return client === undefined
      ? finding
      : { ...finding, params: { ...finding.params, row: clientSheetRow(client) + 1 } };
  }

  function headingAddress(letters: string): string | null {
    const target = columns.original.findIndex(({ column }) => column === columnIndex(letters));
    return target < 0 ? null : cellAddress(0, target);
  }
}

function severityStyle({ severity }: Finding, row: number): RangeStyle[] {
  if (severity === 'info') return [];
  return [{ range: { firstRow: row, lastRow: row, firstColumn: 0, lastColumn: 0 }, style: severity }];
}
