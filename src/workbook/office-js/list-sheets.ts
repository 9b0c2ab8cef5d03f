/** Requirement set: ExcelApi 1.1. Syncs: 1. */
import type { SheetInfo } from '../workbook';

const VISIBILITY: Readonly<Record<string, SheetInfo['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
};

export async function listSheets(context: Excel.RequestContext): Promise<readonly SheetInfo[]> {
  const sheets = context.workbook.worksheets.load('items/name,items/visibility');
  await context.sync();
  return sheets.items.map(({ name, visibility }) => ({
    name,
    visibility: VISIBILITY[visibility] ?? 'visible',
  }));
}
