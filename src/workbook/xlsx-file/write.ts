import type { SheetPlan } from '../../core/sheets/sheet';
import { chartXml } from './write-charts';
import { checkPlans } from './write-check';
import { drawingXml } from './write-drawing';
import type { WorkbookMeta } from './write-package';
import {
  appPropertiesXml,
  chartPath,
  contentTypesXml,
  corePropertiesXml,
  drawingPath,
  drawingRelationshipsPath,
  drawingRelationshipsXml,
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
  const count = (of: (plan: SheetPlan) => number): number => plans.reduce((sum, plan) => sum + of(plan), 0);
  const counts = {
    sheets: plans.length,
    tables: count(({ tables }) => tables.length),
    drawings: count(({ charts }) => (charts.length === 0 ? 0 : 1)),
    charts: count(({ charts }) => charts.length),
  };
  yield part('[Content_Types].xml', contentTypesXml(counts));
  yield part('_rels/.rels', packageRelationshipsXml());
  yield part('docProps/app.xml', appPropertiesXml());
  yield part('docProps/core.xml', corePropertiesXml(meta));
  yield part('xl/workbook.xml', workbookXml(plans));
  yield part('xl/_rels/workbook.xml.rels', workbookRelationshipsXml(plans.length));
  yield part('xl/theme/theme1.xml', themeXml());

  const stores = { strings: createSharedStrings(), pool: createStylePool() };
  let [nextTableId, nextDrawingId, nextChartId] = [1, 1, 1];
  for (const [index, plan] of plans.entries()) {
    yield { path: sheetPath(index), xml: sheetXml(plan, index === 0, stores) };
    const { tables, charts } = plan;
    if (tables.length === 0 && charts.length === 0) continue;
    const ids = { firstTableId: nextTableId, drawingId: nextDrawingId };
    yield part(sheetRelationshipsPath(index), sheetRelationshipsXml(plan, ids));
    for (const table of tables) {
      yield part(tablePath(nextTableId), tableXml(plan, table, nextTableId));
      nextTableId += 1;
    }
    if (charts.length === 0) continue;
    yield part(drawingPath(nextDrawingId), drawingXml(charts));
    yield part(drawingRelationshipsPath(nextDrawingId), drawingRelationshipsXml(charts.length, nextChartId));
    nextDrawingId += 1;
    for (const chart of charts) {
      yield part(chartPath(nextChartId), chartXml(plan, chart));
      nextChartId += 1;
    }
  }

  yield part('xl/styles.xml', stores.pool.xml());
  yield { path: 'xl/sharedStrings.xml', xml: stores.strings.xml() };
}
