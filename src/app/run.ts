import type { SummaryLayout } from '../core/model/summary-layout';
import { workbookSheets } from '../core/sheets/workbook-sheets';
import type { SheetDrawer } from '../workbook/workbook';
import type { AnalyseRequest, Analysis, AnalysisStep } from './analyse';
import { analyse } from './analyse';
import type { SheetWording } from './sheet-context';
import { sheetContext } from './sheet-context';
import { shippedLayout } from './summary-layout';

export interface RunRequest extends AnalyseRequest, SheetWording {
  /** What stands on the summary; without one the layout that comes with the program. */
  readonly layout?: SummaryLayout;
  /** Where the sheets of the result are drawn. */
  readonly result: SheetDrawer;
  readonly onStep?: (step: AnalysisStep | 'sheets' | 'write') => void;
}

export interface RunResult extends Analysis {
  readonly sheetCount: number;
}

/**
 * The main job: reads a client list, finds out all about it and draws the sheets of the result, whole or not at all.
 * Throws `WorkbookError` and `CommandError`.
 */
export async function run(request: RunRequest): Promise<RunResult> {
  const { clock, onStep } = request;
  const analysis = await analyse(request);

  onStep?.('sheets');
  const sheetsSince = clock();
  const plans = workbookSheets(
    sheetContext(analysis, request),
    request.layout ?? shippedLayout(),
    analysis.earlier.derivedColumns,
  );
  const writeSince = clock();
  onStep?.('write');
  await request.result.drawSheets(plans);
  const timings = {
    ...analysis.timings,
    sheets: (writeSince - sheetsSince) / 1000,
    write: (clock() - writeSince) / 1000,
  };
  return { ...analysis, timings, sheetCount: plans.length };
}
