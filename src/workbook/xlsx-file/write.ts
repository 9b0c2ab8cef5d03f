import type { SheetPlan } from '../../core/sheets/sheet';
import { checkPlans } from './write-check';
import type { WorkbookMeta } from './write-package';
import {
  appPropertiesXml,
  contentTypesXml,
  corePropertiesXml,
  packageRelationshipsXml,
  sheetPath,
  sheetRelationshipsPath,
  sheetRelationshipsXml,
  tablePath,
  workbookRelationshipsXml,
  workbookXml,
} from './write-package';
import { sheetXml } from './write-sheet';
import { createSharedStrings } from './write-strings';
import { createStylePool } from './write-styles';
import { tableXml } from './write-table';
import { themeXml } from './write-theme';
import type { Part } from './write-zip';
import { zipParts } from './write-zip';

/**
 * A new .xlsx workbook from sheets described as data: the same plans and meta give the same bytes on every machine.
 *
 * Promises: text is never a formula, whatever it begins with; text, numbers, booleans and errors read back as they were
 * (empty text as an empty cell); a workbook that Excel opens without repair. The first sheet is the one shown.
 *
 * Limits: `meta.created` lies in 1980–2099. Rejects with `WorkbookError('too-large', place)` for a text over 32,767
 * characters or a sheet beyond Excel's rows and columns, and with `RangeError` for a plan that Excel could not hold (see
 * `checkPlans`). Links beyond the 65,530 that a sheet can hold are left out; their cells stay.
 *
 * O(cells); memory: the texts once, the packed file, and one block of rows.
 */
export async function writeWorkbookFile(
  plans: readonly SheetPlan[],
  meta: WorkbookMeta,
): Promise<Uint8Array> {
  checkPlans(plans);
  return await zipParts(partsOf(plans, meta), meta.created);
}

/** In an order that matters twice: readers look for the content types first, and sheets fill styles and texts. */
function* partsOf(plans: readonly SheetPlan[], meta: WorkbookMeta): Generator<Part> {
  const part = (path: string, xml: string): Part => ({ path, xml: [xml] });
  const tableCount = plans.reduce((count, { tables }) => count + tables.length, 0);
  yield part('[Content_Types].xml', contentTypesXml(plans.length, tableCount));
  yield part('_rels/.rels', packageRelationshipsXml());
  yield part('docProps/app.xml', appPropertiesXml());
  yield part('docProps/core.xml', corePropertiesXml(meta));
  yield part('xl/workbook.xml', workbookXml(plans));
  yield part('xl/_rels/workbook.xml.rels', workbookRelationshipsXml(plans.length));
  yield part('xl/theme/theme1.xml', themeXml());

  const stores = { strings: createSharedStrings(), pool: createStylePool() };
  let nextTableId = 1;
  for (const [index, plan] of plans.entries()) {
    yield { path: sheetPath(index), xml: sheetXml(plan, index === 0, stores) };
    if (plan.tables.length === 0) continue;
    yield part(sheetRelationshipsPath(index), sheetRelationshipsXml(plan.tables.length, nextTableId));
    for (const table of plan.tables) {
      yield part(tablePath(nextTableId), tableXml(plan, table, nextTableId));
      nextTableId += 1;
    }
  }

  yield part('xl/styles.xml', stores.pool.xml());
  yield { path: 'xl/sharedStrings.xml', xml: stores.strings.xml() };
}
