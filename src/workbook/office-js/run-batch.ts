import { WorkbookError } from '../workbook-error';
import { codedError } from './coded-error';
import { createGate } from '../gate';
import type { Await } from './waiting';

export interface BatchKind {
  /** What an error names: a sheet. */
  readonly subject: string;
  /**
   * Reading fails at once while a cell is being edited, so that the person hears of it. Writing comes after reading in
   * every command; it waits until the person leaves the cell, so that a click at a bad moment cannot cut it in two.
   */
  readonly writes: boolean;
}

export type RunBatch = <T>(
  kind: BatchKind,
  work: (context: Excel.RequestContext) => Promise<T>,
) => Promise<T>;

/** `Excel.run` whose every sync, also a later one of the same context, is waited for as `awaiting` says. */
export type ExcelRun = <T>(
  options: { readonly delayForCellEdit: boolean },
  work: (context: Excel.RequestContext) => Promise<T>,
) => Promise<T>;

export function createExcelRun(awaiting: Await): ExcelRun {
  return async (options, work) =>
    await Excel.run(options, (context) => {
      const sync = context.sync.bind(context);
      context.sync = <T>(value?: T) => awaiting(sync<T>(value));
      return work(context);
    });
}

/** Runs one operation at a time in Excel. Every failure is a `WorkbookError`; a second operation meanwhile is `busy`. */
export function createRunBatch(run: ExcelRun): RunBatch {
  const gate = createGate();
  return ({ subject, writes }, work) =>
    gate(async () => {
      try {
        return await run({ delayForCellEdit: writes }, work);
      } catch (error) {
        throw codedError(error, subject);
      }
    });
}

/** A sheet by name, with the next sync; `assertThere` then tells whether it exists. */
export function sheetNamed(context: Excel.RequestContext, name: string): Excel.Worksheet {
  return context.workbook.worksheets.getItemOrNullObject(name);
}

/** Throws `no-such-sheet`. Only after a sync that asked for the sheet. */
export function assertThere(sheet: Excel.Worksheet, name: string): void {
  if (sheet.isNullObject) throw new WorkbookError('no-such-sheet', name);
}
