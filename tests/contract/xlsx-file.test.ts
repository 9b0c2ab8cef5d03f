import { openWorkbookFile } from '../../src/workbook/xlsx-file/open';
import { writeWorkbookFile } from '../../src/workbook/xlsx-file/write';
import type { SheetPlan } from '../../src/core/sheets/sheet';
import type { WorkbookReader } from '../../src/workbook/workbook';
import { describeDrawing } from './drawing-contract';
import { describeReading } from './reading-contract';

async function written(plans: readonly SheetPlan[]): Promise<WorkbookReader> {
  const created = new Date('2021-03-31T09:00:00Z');
  return openWorkbookFile(
    await writeWorkbookFile(plans, { created, creator: 'Omavalmentaja', title: 'Testi' }),
    'testi.xlsx',
  );
}

describeReading('a workbook file', written);
describeDrawing('a workbook file', written);
