import { Workbook } from 'exceljs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CellContent } from '../../src/core/sheets/sheet';
import type { SheetPlan } from '../../src/core/sheets/sheet';
import { analyse } from '../../src/app/analyse';
import { sheetContext } from '../../src/app/sheet-context';
import { shippedLayout } from '../../src/app/summary-layout';
import { fromIso } from '../../src/core/model/local-date';
import { workbookSheets } from '../../src/core/sheets/workbook-sheets';
import { LANGUAGES } from '../../src/i18n/language';
import { sheetTexts } from '../../src/i18n/sheet-texts';
import { openWorkbookFile } from '../../src/workbook/xlsx-file/open';
import { writeWorkbookFile } from '../../src/workbook/xlsx-file/write';

const SAMPLE = path.resolve(__dirname, '../../assets/samples/savonlinna-asiakaslista.xlsx');

/** The sheets of the sample's result as planned, and as exceljs reads the file that was written of them. */
async function resultOfSample(): Promise<{ plans: readonly SheetPlan[]; read: Workbook }> {
  const referenceDate = fromIso('2021-03-31')!;
  const analysis = await analyse({
    workbook: await openWorkbookFile(await readFile(SAMPLE), 'sample.xlsx'),
    coaches: null,
    profile: null,
    referenceDate,
    sheet: null,
    includeReview: false,
    languages: LANGUAGES.map(sheetTexts),
    clock: () => 0,
  });
  const wording = {
    referenceDate,
    texts: sheetTexts('fi'),
    language: 'fi',
    version: '0',
    time: '',
    describe: () => [],
  } as const;
  const plans = workbookSheets(sheetContext(analysis, wording), shippedLayout(), new Set());
  const bytes = await writeWorkbookFile(plans, {
    title: 'x',
    creator: 'x',
    created: new Date(Date.UTC(2021, 2, 31)),
  });
  const read = new Workbook();
  await read.xlsx.load(bytes.slice().buffer);
  return { plans, read };
}

test('exceljs, which shares no code with ours, reads every cell of a result as it was planned', async () => {
  const { plans, read } = await resultOfSample();
  expect(read.worksheets.map(({ name }) => name)).toEqual(plans.map(({ name }) => name));
  const differences = plans.flatMap(({ name, cells }) =>
    cells.flatMap((row, rowIndex) =>
      row.flatMap((cell, column) => {
        const found = read.getWorksheet(name)!.getCell(rowIndex + 1, column + 1);
        return plainly(found.value) === plainly(cell) ? [] : [`${name}!${found.address}`];
      }),
    ),
  );
  expect(differences).toEqual([]);
}, 60_000);

/** A value as text, so that what two programs call it does not matter: dates are serial numbers. */
function plainly(value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (value instanceof Date) return String(Math.round(value.getTime() / 86_400_000) + 25_569);
  if (typeof value === 'object') {
    const cell = value as Partial<Record<'error' | 'result' | 'value' | 'text', CellContent>>;
    return plainly(cell.error ?? cell.result ?? cell.value ?? cell.text);
  }
  if (typeof value === 'number') return String(Number(value.toFixed(9)));
  return typeof value === 'string' ? value : JSON.stringify(value);
}
