import type { CellValue } from '../model/cell';
import type { HandoutRow, HandoutTicket } from '../model/handout';
import { TEXT_FORMAT } from '../model/number-format';
import { emptySheet, rowRange } from './blank-sheet';
import type { OriginalColumn } from './client-columns';
import { columnWidth } from './client-sheet';
import { tableSheet } from './list-sheet';
import { originalCells } from './original-cells';
import type { SheetPlan } from './sheet';
import type { SheetContext } from './sheet-context';
import { sourceFormats } from './source-formats';

/** Keys by which a hand-out knows itself again. They stand in column A, whatever the language. */
export const TICKET_KEYS = {
  role: 'handout.role',
  batch: 'handout.batch',
  referenceDate: 'handout.date',
  profile: 'handout.profile',
  coach: 'handout.coach',
  coachName: 'handout.coachName',
  parts: 'handout.parts',
  tokenHeading: 'handout.token',
} as const satisfies Record<keyof HandoutTicket, string>;

/** Words of the workbooks that go out and come back. */
export interface HandoutTexts {
  readonly tokenHeading: string;
  readonly wholeFile: string;
  readonly ticket: {
    readonly name: string;
    readonly title: (coach: string) => string;
    readonly wholeTitle: string;
    readonly lines: readonly string[];
    readonly wholeLines: readonly string[];
    readonly leaveAlone: string;
  };
  readonly baseName: string;
}

const TOKEN_WIDTH = 16;

/**
 * The sheets of a hand-out: the list with a token in each row, what to do with it, and, in the part of a coach, the list
 * once more as it goes out, hidden, for comparing when it comes back. What a non-disclosure order withholds stays in the
 * whole list and does not go out.
 */
export function handoutSheets(
  clients: readonly number[],
  columns: readonly OriginalColumn[],
  ticket: HandoutTicket,
  tokenOf: (client: number) => string,
  texts: HandoutTexts,
  context: SheetContext,
): SheetPlan[] {
  const isWhole = ticket.role === 'whole';
  const rows = clients.map((client): HandoutRow => ({
    token: tokenOf(client),
    cells: originalCells(client, columns, context, { withhold: !isWhole }),
  }));
  const list = listOf(clients, columns, rows, texts, context);
  return isWhole
    ? [list, ticketSheet(ticket, texts, context)]
    : [list, ticketSheet(ticket, texts, context), baseSheet(columns, rows, texts, context)];
}

function listOf(
  clients: readonly number[],
  columns: readonly OriginalColumn[],
  rows: readonly HandoutRow[],
  { tokenHeading }: HandoutTexts,
  context: SheetContext,
): SheetPlan {
  const { outcome, texts } = context;
  const cells = rows.map(({ token, cells: own }) => [...own, token]);
  const sheet = tableSheet(
    emptySheet(texts.sheetNames.clients, texts.footer(context.profileName, context.referenceDate)),
    'Asiakkaat',
    [
      ...columns.map(({ heading }, column) => ({ heading, width: columnWidth(heading, cells, column) })),
      { heading: tokenHeading, width: TOKEN_WIDTH, format: TEXT_FORMAT },
    ],
    cells,
  );
  const listRows = Int32Array.from(clients, (client) => outcome.list.rows[client]!);
  const list = { ...outcome.list, count: clients.length, rows: listRows };
  return {
    ...sheet,
    formats: [...sourceFormats(columns, { ...context, outcome: { ...outcome, list } }), ...sheet.formats],
    styles: [...sheet.styles, { range: rowRange(0, columns.length, columns.length), style: 'derived' }],
  };
}

function ticketSheet(
  ticket: HandoutTicket,
  { ticket: words }: HandoutTexts,
  context: SheetContext,
): SheetPlan {
  const isWhole = ticket.role === 'whole';
  const lines = isWhole ? words.wholeLines : words.lines;
  const keys = Object.entries(TICKET_KEYS) as [keyof HandoutTicket, string][];
  const cells: CellValue[][] = [
    [isWhole ? words.wholeTitle : words.title(ticket.coachName)],
    [],
    ...lines.map((line): CellValue[] => [line]),
    [],
    [words.leaveAlone],
    ...keys.map(([key, written]): CellValue[] => [written, String(ticket[key])]),
  ];
  const firstKey = cells.length - keys.length;
  return {
    ...emptySheet(words.name, context.texts.footer(context.profileName, context.referenceDate)),
    cells,
    columnWidths: [18, 70],
    formats: [
      {
        range: { firstRow: firstKey, lastRow: cells.length - 1, firstColumn: 0, lastColumn: 1 },
        code: TEXT_FORMAT,
      },
    ],
    styles: [
      { range: rowRange(0, 0, 0), style: 'title' },
      { range: rowRange(firstKey - 1, 0, 0), style: 'note' },
    ],
  };
}

/** The token stands first, so that nobody takes it for the list. */
function baseSheet(
  columns: readonly OriginalColumn[],
  rows: readonly HandoutRow[],
  { baseName, tokenHeading }: HandoutTexts,
  context: SheetContext,
): SheetPlan {
  const cells = [
    [tokenHeading, ...columns.map(({ heading }) => heading)],
    ...rows.map(({ token, cells: own }) => [token, ...own]),
  ];
  return {
    ...emptySheet(baseName, context.texts.footer(context.profileName, context.referenceDate)),
    cells,
    columnWidths: [TOKEN_WIDTH],
    isHidden: true,
  };
}
