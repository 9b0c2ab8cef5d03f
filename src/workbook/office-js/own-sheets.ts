/** Requirement set: ExcelApi 1.7. Syncs: 2 to find the sheets, none of its own to mark them. */

const SHEET_MARK = 'omavalmentaja.sheet';
const DRAFT_MARK = 'omavalmentaja.draft';

/** A sheet of the workbook as far as drawing must know it. */
export interface KnownSheet {
  readonly sheet: Excel.Worksheet;
  /** Drawn by the program and not renamed since. What staff renamed they want to keep: it is theirs. */
  readonly isOurs: boolean;
  /** Left behind by a run that was cut off. */
  readonly isDraft: boolean;
}

/**
 * All worksheets with their `name`, `position`, `visibility` and table names loaded. Ours are known by a hidden name in the sheet that holds
 * the sheet's name as it was given, so a sheet that only bears one of our names, and a copy of ours, are staff's.
 */
export async function readSheets(context: Excel.RequestContext): Promise<readonly KnownSheet[]> {
  const worksheets = context.workbook.worksheets.load('items/name,items/position,items/visibility');
  await context.sync();
  const found = worksheets.items.map((sheet) => ({
    sheet,
    mark: sheet.names.getItemOrNullObject(SHEET_MARK).load('formula'),
    draft: sheet.names.getItemOrNullObject(DRAFT_MARK).load('name'),
    tables: sheet.tables.load('items/name'),
  }));
  await context.sync();
  return found.map(({ sheet, mark, draft }) => ({
    sheet,
    isOurs: !mark.isNullObject && mark.formula === nameAsFormula(sheet.name),
    isDraft: !draft.isNullObject,
  }));
}

/** Marks a sheet that is being drawn. */
export function markDraft(sheet: Excel.Worksheet): void {
  sheet.names.add(DRAFT_MARK, '="1"').visible = false;
}

/** Makes a draft one of our sheets under the name that it is given. */
export function markOurs(sheet: Excel.Worksheet, name: string): void {
  sheet.names.getItem(DRAFT_MARK).delete();
  sheet.names.add(SHEET_MARK, nameAsFormula(name)).visible = false;
}

function nameAsFormula(name: string): string {
  return `="${name.replaceAll('"', '""')}"`;
}
