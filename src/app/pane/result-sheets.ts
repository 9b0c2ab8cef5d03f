import type { SheetPlan } from '../../core/sheets/sheet';
import { sheetContext } from '../sheet-context';
import type { Answer } from './answer';
import type { EngineCore } from './engine-core';

export interface ResultSource {
  /** The sheets of a result workbook, as the command line makes them, of the list as it stands. */
  readonly resultSheets: () => Promise<Answer<readonly SheetPlan[]>>;
}

export function resultSource(core: EngineCore): ResultSource {
  return {
    resultSheets: () =>
      core.answer(async () => {
        const analysis = await core.keeper.latest();
        core.tell('write', { canCancel: false });
        const { language, version, time } = core.session();
        const context = sheetContext(analysis, {
          texts: core.texts().sheets,
          language,
          referenceDate: analysis.outcome.referenceDate,
          version,
          time: time(),
          describe: () =>
            core.history
              .items()
              .map(({ sentence }) => sentence)
              .reverse(),
        });
        // Only the page without Excel makes workbooks, so Excel does not load this.
        const { workbookSheets, shippedLayout } = await import(
          /* webpackChunkName: 'file-adapter-sheets' */ './workbook-sheets'
        );
        return workbookSheets(context, shippedLayout(), analysis.earlier.derivedColumns);
      }),
  };
}
