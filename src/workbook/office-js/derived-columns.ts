/**
 * Requirement set: ExcelApi 1.9. Syncs: 4 to find the list and our columns, 1 for each 2.4 MB of the rows' keys, 1 for
 * widths, 2 for the record, 1 for each 2.4 MB of cells. Not by row, not by column.
 */
import { findRows } from '../../core/changes/relocate';
import type { CellContent } from '../../core/sheets/sheet';
import { STYLES } from '../look';
import type { DerivedColumnPlan, DerivedColumnsRequest, DerivedColumnsResult, ListPlace } from '../workbook';
import { WorkbookError } from '../workbook-error';
import { contentInput } from './cell-entry';
import type { DerivedPlace } from './derived-place';
import { BLOCK_NAME, findDerivedPlace } from './derived-place';
import type { DerivedRecord } from './derived-record';
import { BYTES_OF_A_LOOK, formatRange, setNumberFormat, widthInPoints } from './format-range';
import { freeName } from './free-name';
import type { BeginJournal } from './or-taken-back';
import { rangeOf } from './read-blocks';
import { readRowValues } from './read-states';
import type { Write } from './send-writes';
import { blockWrites, sendWrites, write } from './send-writes';

const LONGEST_HEADING = 255;

/** A column to write: its plan, its heading, where it goes, and whether it is new. */
interface Target {
  readonly plan: DerivedColumnPlan;
  readonly heading: string;
  readonly column: number;
  readonly isNew: boolean;
}

export async function writeDerivedColumns(
  context: Excel.RequestContext,
  { list, columns, rowKeys }: DerivedColumnsRequest,
  beginJournal: BeginJournal,
): Promise<DerivedColumnsResult> {
  const header = { row: list.headerRow, column: list.firstColumn };
  const place = await findDerivedPlace(context, list.sheet, header);
  const nothing: DerivedColumnsResult = { kind: 'plain-range', columns: new Map(), lostRows: [] };
  if (place === null) return nothing;
  // Asked, not tried: on a protected sheet columns of an earlier run could not be taken back.
  if (place.sheet.protection.protected) throw new WorkbookError('protected', list.sheet);
  const rows = await rowsNow(context, place, list, rowKeys);
  const dropped = [...place.columns].filter(([id]) => columns.every((column) => column.id !== id));
  const targets = targetsOf(columns, place, list);
  const widths = await widthsBefore(context, place, targets);
  const headings = Object.fromEntries(targets.map(({ plan, heading }) => [plan.id, heading]));
  const leaving = Object.fromEntries(dropped.map(([id, column]) => [id, place.headings.get(column) ?? '']));
  const { begin, end } = beginJournal({ operation: 'write-derived-columns', sheet: list.sheet });
  // From the right, so that what is left of a column stays where it is.
  const fromRight = dropped.map(([, column]) => column).sort((a, b) => b - a);
  await sendWrites(context, [
    ...begin,
    // Before the first column, with those that go as well: whatever happens, all can be found and taken away.
    ...place.putRecord({ headings: { ...leaving, ...headings }, widths }),
    ...targets.filter(({ isNew }) => isNew).flatMap((target) => newColumn(place, target)),
    ...blockName(place, targets),
    ...targets.flatMap((target) => [...columnWrites(place, target, list, rows.now)]),
    ...fromRight.map((column) => removal(place, column)),
    ...(dropped.length === 0 ? [] : place.putRecord({ headings, widths })),
    end,
  ]);
  const now = targets.map(({ plan, column }): [string, number] => {
    const moved = place.table === null ? 0 : dropped.filter(([, gone]) => gone < column).length;
    return [plan.id, column - moved];
  });
  return { kind: place.table === null ? 'plain-range' : 'table', columns: new Map(now), lostRows: rows.lost };
}

/** Takes our columns away, as the port promises; a column whose heading staff changed is theirs and stays. */
export async function removeDerivedColumns(context: Excel.RequestContext, sheet: string): Promise<void> {
  const place = await findDerivedPlace(context, sheet, null);
  if (place === null) return;
  const fromRight = [...place.columns.values()].sort((a, b) => b - a);
  await sendWrites(context, [
    ...fromRight.map((column) => removal(place, column)),
    ...Object.entries(place.record?.widths ?? {}).map(([column, width]) =>
      write(() => {
        const { format } = entireColumn(place.sheet, Number(column));
        if (width === null) format.useStandardWidth = true;
        else format.columnWidth = width;
      }),
    ),
    ...place.putRecord(null),
    ...(place.block === null
      ? []
      : [
          write(() => {
            place.block?.delete();
          }),
        ]),
  ]);
}

/** Makes a table of a plain list, with Excel's buttons to sort and filter; its look stays as it was. Syncs: 1. */
export async function makeTable(context: Excel.RequestContext, list: ListPlace): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(list.sheet);
  const range = rangeOf(sheet, { ...list, firstRow: list.headerRow });
  const table = sheet.tables.add(range, true);
  table.style = '';
  await context.sync();
}

/** Where each row of the list stands now, by where it stood; and the rows that cannot be found. */
async function rowsNow(
  context: Excel.RequestContext,
  place: DerivedPlace,
  list: ListPlace,
  rowKeys: DerivedColumnsRequest['rowKeys'],
): Promise<{ readonly now: ReadonlyMap<number, number>; readonly lost: readonly number[] }> {
  const columns = [...new Set([...rowKeys.values()].flatMap((key) => key.columns))];
  const all = await readRowValues(context, place.sheet, place.range, columns);
  const { now, lost } = findRows(rowKeys, all);
  const rows = Array.from({ length: list.lastRow - list.firstRow + 1 }, (_, index) => list.firstRow + index);
  return {
    now: new Map(rows.flatMap((row) => (lost.has(row) ? [] : [[row, now.get(row) ?? row] as const]))),
    lost: [...lost.keys()],
  };
}

/** Ours where they stand; new ones in their order at the right end, under headings that nobody else has. */
function targetsOf(columns: readonly DerivedColumnPlan[], place: DerivedPlace, list: ListPlace): Target[] {
  const own = new Set(place.columns.values());
  const taken = [...place.headings].flatMap(([column, heading]) => (own.has(column) ? [] : [heading]));
  const lastHeading = Math.max(
    list.lastColumn,
    ...[...place.headings].filter(([, text]) => text !== '').map(([column]) => column),
  );
  let next = (place.table === null ? lastHeading : place.range.lastColumn) + 1;
  return columns.map((plan) => {
    const heading = freeName(plan.heading, taken, LONGEST_HEADING);
    taken.push(heading);
    const column = place.columns.get(plan.id);
    return { plan, heading, column: column ?? next++, isNew: column === undefined };
  });
}

/** Widths of the worksheet's columns before ours came; those of an earlier run are kept. */
async function widthsBefore(
  context: Excel.RequestContext,
  { sheet, record }: DerivedPlace,
  targets: readonly Target[],
): Promise<DerivedRecord['widths']> {
  const fresh = targets.filter(({ isNew }) => isNew);
  const formats = fresh.map(({ column }) =>
    entireColumn(sheet, column).format.load('columnWidth,useStandardWidth'),
  );
  if (fresh.length > 0) await context.sync();
  const widths = fresh.map(({ column }, index): [string, number | null] => {
    const { columnWidth, useStandardWidth } = formats[index]!;
    return [String(column), useStandardWidth ? null : columnWidth];
  });
  return { ...Object.fromEntries(widths), ...record?.widths };
}

function newColumn({ table, range, sheet }: DerivedPlace, { column, heading }: Target): Write[] {
  if (table === null) return [];
  return [
    write(() => {
      table.columns.add(undefined, undefined, heading);
      // Excel gives a new column the look and the validation of its neighbour.
      const added = rangeOf(sheet, { ...range, firstColumn: column, lastColumn: column });
      added.clear('Formats');
      added.dataValidation.clear();
    }, 2_000),
  ];
}

/** Beside a plain list the block gets a name, by which it is found when rows and columns have moved. */
function blockName({ table, range, sheet, block }: DerivedPlace, targets: readonly Target[]): Write[] {
  if (table !== null || targets.length === 0) return [];
  const columns = targets.map(({ column }) => column);
  const whole = { ...range, firstColumn: Math.min(...columns), lastColumn: Math.max(...columns) };
  return [
    write(() => {
      block?.delete();
      sheet.names.add(BLOCK_NAME, rangeOf(sheet, whole)).visible = false;
    }, 1_000),
  ];
}

function* columnWrites(
  { sheet, range }: DerivedPlace,
  { plan, heading, column }: Target,
  list: ListPlace,
  now: ReadonlyMap<number, number>,
): Generator<Write> {
  const last = Math.max(range.firstRow + 1, range.lastRow, ...now.values());
  const body = { firstRow: range.firstRow + 1, lastRow: last, firstColumn: column, lastColumn: column };
  const cells: [string | number | boolean][] = Array.from({ length: last - range.firstRow }, () => ['']);
  plan.cells.forEach((content, index) => {
    const row = now.get(list.firstRow + index);
    if (row !== undefined && row > range.firstRow) {
      cells[row - range.firstRow - 1] = [inputOf(content, { sheet: list.sheet, row, column })];
    }
  });
  yield write(() => {
    const header = sheet.getRangeByIndexes(range.firstRow, column, 1, 1);
    header.values = [[inputOf(heading, { sheet: list.sheet, row: range.firstRow, column })]];
    formatRange(
      header.format,
      { ...STYLES.derived, font: { ...STYLES.derived.font, bold: true } },
      { rows: false, columns: false },
    );
    // A number entered into a text cell would become text: the format comes after the content.
    setNumberFormat(rangeOf(sheet, body), 'General');
  }, BYTES_OF_A_LOOK);
  yield* blockWrites(sheet, 'values', { range: body, cells });
  yield write(() => {
    const target = rangeOf(sheet, body);
    if (plan.format !== undefined) setNumberFormat(target, plan.format);
    if (plan.wrap === true) target.format.wrapText = true;
    if (plan.center === true) target.format.horizontalAlignment = 'Center';
    entireColumn(sheet, column).format.columnWidth = widthInPoints(plan.width);
  }, BYTES_OF_A_LOOK);
}

function inputOf(
  content: CellContent,
  place: { readonly sheet: string; readonly row: number; readonly column: number },
): string | number | boolean {
  if (typeof content === 'object' && content !== null && 'formula' in content) return `=${content.formula}`;
  return contentInput(content, place) ?? '';
}

function removal({ table, range, sheet, headings }: DerivedPlace, column: number): Write {
  return write(() => {
    if (table === null) rangeOf(sheet, { ...range, firstColumn: column, lastColumn: column }).clear();
    else table.columns.getItem(headings.get(column) ?? '').delete();
  });
}

function entireColumn(sheet: Excel.Worksheet, column: number): Excel.Range {
  return sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
}
