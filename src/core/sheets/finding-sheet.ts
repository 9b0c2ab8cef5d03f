import { cellAddress } from '../model/address';
import type { Finding } from '../model/finding';
import { rowRange } from './blank-sheet';
import type { ClientColumns } from './client-columns';
import { clientPlaces, isOfClientList } from './client-places';
import type { ClientPlaces } from './client-places';
import { listSheet } from './list-sheet';
import type { CellContent, LinkPlan, RangeStyle, SheetPlan } from './sheet';
import type { SheetContext } from './sheet-context';
import type { SortedFindings } from './sort-findings';

/** The column of the links. */
const CELL_COLUMN = 2;

/** A line of the sheet. */
interface Line {
  readonly finding: Finding;
  /** On how many rows it stands; `null`: on its own. */
  readonly rowCount: number | null;
  /** Row and column on the sheet of clients, 0-based; `null` where it is not about a place there. */
  readonly place: { readonly row: number; readonly column: number } | null;
}

/**
 * The sheet of findings, one a line: how grave, what, where (a link to the cell on the sheet of clients) and what to
 * do. Gravest first. A finding that stands on most rows is one line with their number. A finding about another sheet of
 * the source names that sheet and the cell there, without a link.
 */
export function findingSheet(
  columns: ClientColumns,
  findings: SortedFindings,
  context: SheetContext,
): SheetPlan {
  const { texts, outcome } = context;
  const { headings, none } = texts.findingSheet;
  const places = clientPlaces(columns, outcome.list);
  const lines = linesOf(findings, places);
  const rows = lines.map((line) => cellsOf(line, columns, places, context));
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
    styles: [
      ...sheet.styles,
      ...lines.flatMap(({ finding: { severity } }, index): RangeStyle[] =>
        severity === 'info' ? [] : [{ range: rowRange(index + 1, 0, 0), style: severity }],
      ),
    ],
    links: lines.flatMap(({ place }, index): LinkPlan[] =>
      place === null
        ? []
        : [
            {
              row: index + 1,
              column: CELL_COLUMN,
              sheet: texts.sheetNames.clients,
              address: cellAddress(place.row, place.column),
            },
          ],
    ),
  };
}

/** Gravest first; within a severity what stands on most rows comes before single cells. */
function linesOf({ single, column: common }: SortedFindings, places: ClientPlaces): Line[] {
  const lines = [
    ...common.map(({ sample, count }): Line => ({
      finding: { ...sample, params: {} },
      rowCount: count,
      place: placeAt(0, places.column(sample.column)),
    })),
    ...single.map((finding): Line => ({
      finding,
      rowCount: null,
      place: isOfClientList(finding) ? placeOf(finding, places) : null,
    })),
  ];
  return (['error', 'warning', 'info'] as const).flatMap((severity) =>
    lines.filter(({ finding }) => finding.severity === severity),
  );
}

function placeOf({ row, column }: Finding, places: ClientPlaces): Line['place'] {
  return placeAt(places.row(row), column === null ? 0 : places.column(column));
}

function placeAt(row: number | null, column: number | null): Line['place'] {
  return row === null || column === null ? null : { row, column };
}

function cellsOf(
  { finding, rowCount, place }: Line,
  columns: ClientColumns,
  places: ClientPlaces,
  { texts }: SheetContext,
): CellContent[] {
  const { title, message, resolve } = texts.findings(onClientSheet(finding, places));
  const suffix = rowCount === null ? '' : ` (${texts.findingSheet.manyRows(rowCount)})`;
  const target = places.column(finding.column);
  const where =
    finding.place === undefined
      ? [
          place === null ? null : cellAddress(place.row, place.column),
          target === null ? null : columns.original[target]!.heading,
        ]
      : [`${finding.column ?? ''}${finding.row ?? ''}`, texts.sheetNames[finding.place]];
  return [texts.severities[finding.severity], title, ...where, `${message}${suffix}`, resolve];
}

/** A row that a sentence names is the row of the sheet of clients, where the reader is. */
function onClientSheet(finding: Finding, places: ClientPlaces): Finding {
  const { row: named } = finding.params;
  const row = typeof named === 'number' ? places.row(named) : null;
  return row === null ? finding : { ...finding, params: { ...finding.params, row: row + 1 } };
}
