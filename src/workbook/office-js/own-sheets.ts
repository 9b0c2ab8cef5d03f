/** Requirement set: ExcelApi 1.7. Syncs: 2 to find the sheets, none of its own to mark them. */

const SHEET_MARK = 'omavalmentaja.sheet';
const DRAFT_MARK = 'omavalmentaja.draft';
/** How the name of a sheet begins while another takes its place. */
export const LEAVING = '~old ';

/** A sheet of the workbook as far as drawing must know it. */
export interface KnownSheet {
  readonly sheet: Excel.Worksheet;
  /** Drawn by the program and not renamed since. What staff renamed they want to keep: it is theirs. */
  readonly isOurs: boolean;
  /** Left behind by a run that was cut off. */
  readonly isDraft: boolean;
  /** One of ours that a run was about to replace when it was cut off: the name to give back to it. */
  readonly nameBefore: string | null;
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
  return found.map(({ sheet, mark, draft }) => {
    const given = mark.isNullObject ? null : nameInFormula(String(mark.formula));
    return {
      sheet,
      isOurs: given === sheet.name,
      isDraft: !draft.isNullObject,
      nameBefore: sheet.name.startsWith(LEAVING) ? given : null,
    };
  });
}

/** Marks a sheet that is being drawn. */
export function markDraft(sheet: Excel.Worksheet): void {
  sheet.names.add(DRAFT_MARK, '="1"').visible = false;
}

/** Makes a draft one of our sheets under the name that it bears. Until the last step it is a draft. */
export function markOurs(sheet: Excel.Worksheet, name: string): void {
  sheet.names.add(SHEET_MARK, nameAsFormula(name)).visible = false;
  sheet.names.getItem(DRAFT_MARK).delete();
}

function nameAsFormula(name: string): string {
  return `="${name.replaceAll('"', '""')}"`;
}

function nameInFormula(formula: string): string {
  return formula.slice(2, -1).replaceAll('""', '"');
}
