import type { RunResult } from '../../src/app/run';
import { run } from '../../src/app/run';
import type { CellValue } from '../../src/core/model/cell';
import type { Grid } from '../../src/core/model/grid';
import { plainGrid } from '../../src/core/model/grid';
import { fromIso } from '../../src/core/model/local-date';
import type { CellContent, SheetPlan } from '../../src/core/sheets/sheet';
import type { SheetId } from '../../src/core/sheets/sheet-texts';
import { checkCharacterOf } from '../../src/core/values/person-id';
import type { Language } from '../../src/i18n/language';
import { LANGUAGES } from '../../src/i18n/language';
import { sheetTexts } from '../../src/i18n/sheet-texts';
import type { WorkbookReader } from '../../src/workbook/workbook';

export interface Result extends RunResult {
  readonly plans: readonly SheetPlan[];
  /** A sheet of the result. */
  readonly sheet: (id: SheetId) => SheetPlan;
}

export interface Options {
  readonly date?: string;
  readonly language?: Language;
  readonly time?: string;
}

/** The main job on sheets in memory, with the real profiles, reference data and texts. */
export async function resultOf(
  grids: readonly Grid[],
  { date = '2021-03-31', language = 'fi', time = '2021-03-31 12:34' }: Options = {},
): Promise<Result> {
  const plans: SheetPlan[] = [];
  const texts = sheetTexts(language);
  const result = await run({
    workbook: workbookOf(grids),
    coaches: null,
    profile: null,
    referenceDate: fromIso(date)!,
    sheet: null,
    includeReview: false,
    languages: LANGUAGES.map(sheetTexts),
    clock: () => 0,
    result: {
      drawSheets: (drawn) => {
        plans.push(...drawn);
        return Promise.resolve();
      },
    },
    texts,
    language,
    version: '9.8.7',
    time,
    describe: () => ['Lista luettiin.'],
  });
  return { ...result, plans, sheet: (id) => plans.find(({ name }) => name === texts.sheetNames[id])! };
}

function workbookOf(grids: readonly Grid[]): WorkbookReader {
  return {
    listSheets: () =>
      Promise.resolve(grids.map(({ sheet }) => ({ name: sheet, visibility: 'visible' as const }))),
    readGrid: (name) => Promise.resolve(grids.find(({ sheet }) => sheet === name)!),
  };
}

/** A drawn sheet as it is read again. */
export function gridOf({ name, cells, formats }: SheetPlan): Grid {
  const codes = ['General', ...new Set(formats.map(({ code }) => code))];
  const grid = plainGrid(
    name,
    cells.map((row) => row.map(valueOf)),
  );
  return {
    ...grid,
    formatCodes: codes,
    formats: cells.map((row, at) =>
      row.map((_, column) => {
        const format = formats.findLast(
          ({ range }) =>
            range.firstRow <= at &&
            at <= range.lastRow &&
            range.firstColumn <= column &&
            column <= range.lastColumn,
        );
        return format === undefined ? 0 : codes.indexOf(format.code);
      }),
    ),
  };
}

function valueOf(cell: CellContent): CellValue {
  return typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.value : cell;
}

/** The identity code of an invented person: individual numbers 900–999. */
export function personId(dayMonthYear: string, number: number, mark = '-'): string {
  return `${dayMonthYear}${mark}${number}${checkCharacterOf(`${dayMonthYear}${number}`)}`;
}

/** What stands under each heading of a sheet's table, row by row. */
export function recordsOf({ cells: [headings = [], ...rows] }: SheetPlan): Record<string, CellContent>[] {
  return rows.map((row) =>
    Object.fromEntries(headings.map((heading, column) => [textOf(heading), row[column] ?? null])),
  );
}

/** A cell as text; empty where it holds neither text nor a number. */
export function textOf(cell: CellContent | undefined): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}
