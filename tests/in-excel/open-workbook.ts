/// <reference types="office-js" />
import { cellAddress } from '../../src/core/model/address';
import type { CellContent, SheetPlan } from '../../src/core/sheets/sheet';
import { openExcelWorkbook } from '../../src/workbook/office-js/open';
import { rangeAddress } from '../../src/workbook/references';
import type { LiveWorkbook } from '../../src/workbook/workbook';
import type { OpenForEditing } from '../contract/editing-contract';
import { sheetOf } from '../contract/sheet.fixture';

/** True where no sheet of the open workbook has a value: nothing is lost when its sheets go. */
export async function isBlankWorkbook(): Promise<boolean> {
  return await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('address'));
    await context.sync();
    return used.every(({ isNullObject }) => isNullObject);
  });
}

/**
 * Makes the open workbook one of these sheets alone, without settings: all that stood in it GOES. Where no sheet is
 * planned an empty one stands.
 */
export async function openPlans(plans: readonly SheetPlan[]): Promise<LiveWorkbook> {
  const wanted = plans.length > 0 ? plans : [sheetOf('Taul1', [])];
  await Excel.run(async (context) => {
    const { worksheets, settings } = context.workbook;
    worksheets.load('items/name');
    settings.load('items/key');
    await context.sync();
    const names = new Set(worksheets.items.map(({ name }) => name));
    // A workbook is never without a sheet, and no two have one name: the new ones are named when the old are gone.
    const made = wanted.map((_, index) => worksheets.add(freeName(names, index)));
    for (const old of worksheets.items) {
      // A very hidden sheet cannot be deleted.
      old.visibility = 'Visible';
      old.delete();
    }
    for (const setting of settings.items) setting.delete();
    await context.sync();
    wanted.forEach((plan, index) => {
      fill(made[index]!, plan);
    });
    await context.sync();
  });
  return openExcelWorkbook((version) => Office.context.requirements.isSetSupported('ExcelApi', version));
}

/** As `openPlans`, with a colleague: an edit of theirs is done before the next operation on the workbook begins. */
export async function openForEditing(plans: readonly SheetPlan[]): Promise<OpenForEditing> {
  const workbook = await openPlans(plans);
  let edited: Promise<unknown> = Promise.resolve();
  const edit = (name: string, work: (sheet: Excel.Worksheet) => void | Promise<void>): void => {
    edited = edited.then(() =>
      Excel.run(async (context) => {
        await work(context.workbook.worksheets.getItem(name));
        await context.sync();
      }),
    );
  };
  const afterEdits = new Proxy(workbook, {
    get: (target, key) => {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== 'function') return member;
      return async (...given: unknown[]): Promise<unknown> => {
        await edited;
        return await (Reflect.apply(member, target, given) as Promise<unknown>);
      };
    },
  });
  return {
    workbook: afterEdits,
    colleague: {
      type: (sheet, row, column, value) => {
        edit(sheet, (there) => {
          there.getRange(cellAddress(row, column)).values = [[value]];
        });
      },
      insertRow: (sheet, row) => {
        edit(sheet, (there) => {
          there.getRange(`${row + 1}:${row + 1}`).insert('Down');
        });
      },
      swapRows: (sheet, row, other) => {
        edit(sheet, (there) => swapRows(there, row, other));
      },
    },
    settled: async () => {
      await edited;
    },
    close: () => undefined,
  };
}

function freeName(taken: ReadonlySet<string>, index: number): string {
  let number = index;
  while (taken.has(`uusi ${number}`)) number += 1000;
  return `uusi ${number}`;
}

function fill(sheet: Excel.Worksheet, { name, cells, formats, tables, merges }: SheetPlan): void {
  sheet.name = name;
  cells.forEach((line, row) => {
    if (line.length === 0) return;
    const address = rangeAddress({
      firstRow: row,
      lastRow: row,
      firstColumn: 0,
      lastColumn: line.length - 1,
    });
    sheet.getRange(address).formulas = [line.map(entered)];
  });
  for (const { range, code } of formats) {
    const line = Array.from({ length: range.lastColumn - range.firstColumn + 1 }, () => code);
    sheet.getRange(rangeAddress(range)).numberFormat = Array.from(
      { length: range.lastRow - range.firstRow + 1 },
      () => line,
    );
  }
  for (const table of tables) sheet.tables.add(rangeAddress(table.range), true).name = table.name;
  for (const merge of merges) sheet.getRange(rangeAddress(merge)).merge(false);
}

/** What to enter for a content. An apostrophe keeps text as it is; the format comes after, so that numbers stay numbers. */
function entered(content: CellContent): string | number | boolean {
  if (content === null) return '';
  if (typeof content === 'string') return content === '' ? '' : `'${content}`;
  if (typeof content !== 'object') return content;
  return 'formula' in content ? `=${content.formula}` : content.error;
}

/** As sorting does it: each row takes the other's contents and formats. */
async function swapRows(sheet: Excel.Worksheet, row: number, other: number): Promise<void> {
  const used = sheet.getUsedRange(true).load('formulas,numberFormat');
  await sheet.context.sync();
  const formulas: unknown[][] = used.formulas;
  const formats: unknown[][] = used.numberFormat;
  for (const [to, from] of [
    [row, other],
    [other, row],
  ] as const) {
    const line = used.getRow(to);
    line.numberFormat = [formats[from]!];
    line.formulas = [formulas[from]!];
  }
}
