/**
 * Requirement set: ExcelApi 1.13 (Excel 2021, Microsoft 365, Excel on the web); notes where there is 1.18.
 * Syncs: see the file of each operation.
 */
import type { LiveWorkbook } from '../workbook';
import { createGate } from '../gate';
import { interrupted } from './interrupted';
import { listSheets } from './list-sheets';
import { NOTES_API, notesOfLibrary } from './notes-of-library';
import type { BeginJournal } from './or-taken-back';
import { readGrid } from './read-grid';

import { removeSheets } from './remove-sheets';
import { createExcelRun, createRunBatch } from './run-batch';
import { selectCell } from './select-cell';
import { readSetting, writeSetting } from './settings';
import type { WaitingOptions } from './waiting';
import { createAwait } from './waiting';
import { createWatch } from './watch';
import type * as Writing from './writing';

type Tools = typeof Writing;

async function loadTools(): Promise<Tools> {
  return await import(/* webpackChunkName: 'on-demand-writing' */ './writing');
}

/** The oldest set that everything but notes runs on: for the manifest. */
export const EXCEL_API = '1.13';

/**
 * The workbook that is open in Excel beside the add-in. `isSetSupported` answers for versions of ExcelApi:
 * `(version) => Office.context.requirements.isSetSupported('ExcelApi', version)`. office.js must be ready.
 * With `waiting`, it is told when Excel does not answer.
 */
export function openExcelWorkbook(
  isSetSupported: (version: string) => boolean,
  waiting?: WaitingOptions,
): LiveWorkbook {
  const excelRun = createExcelRun(waiting === undefined ? (answer) => answer : createAwait(waiting));
  const run = createRunBatch(excelRun);
  const exclusively = createGate();
  const hasNotes = isSetSupported(NOTES_API) && notesOfLibrary();
  const watch = createWatch();
  let writing = false;

  const read = <T>(subject: string, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    run({ subject, writes: false }, work);
  const change = <T>(subject: string, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    run({ subject, writes: true }, async (context) => {
      writing = true;
      try {
        return await work(context);
      } finally {
        writing = false;
      }
    });
  // People read and look before they change anything, so what changes is loaded late; its turn it takes at once.
  const written = <T>(
    subject: string,
    work: (tools: Tools, context: Excel.RequestContext) => Promise<T>,
  ): Promise<T> => change(subject, async (context) => await work(await loadTools(), context));
  const journaled = <T>(
    subject: string,
    work: (tools: Tools, context: Excel.RequestContext, begin: BeginJournal) => Promise<T>,
  ): Promise<T> =>
    written(subject, (tools, context) =>
      tools.orTakenBack(excelRun, context, (begin) => work(tools, context, begin)),
    );

  return {
    exclusively,
    listSheets: () => read('', listSheets),
    readGrid: (sheet, options) => read(sheet, (context) => readGrid(context, sheet, undefined, options)),
    readRows: (sheet, first, last) => read(sheet, (context) => readGrid(context, sheet, { first, last })),
    applyChanges: (changeSet) =>
      journaled(changeSet.sheet, ({ applyChanges, isAsBefore }, context, begin) =>
        applyChanges(context, changeSet, { allows: isAsBefore, begin }),
      ),
    drawSheets: (plans) =>
      journaled('', ({ drawSheets }, context, begin) => drawSheets(context, plans, begin)),
    removeSheets: (names) => change('', (context) => removeSheets(context, names)),
    writeDerivedColumns: (request) =>
      journaled(request.list.sheet, ({ writeDerivedColumns }, context, begin) =>
        writeDerivedColumns(context, request, begin),
      ),
    removeDerivedColumns: (sheet) =>
      written(sheet, ({ removeDerivedColumns }, context) => removeDerivedColumns(context, sheet)),
    makeTable: (list) => written(list.sheet, ({ makeTable }, context) => makeTable(context, list)),
    markFindings: (sheet, marks) =>
      written(sheet, ({ markFindings }, context) => markFindings(context, sheet, marks, hasNotes)),
    unmarkFindings: (sheet) =>
      written(sheet, ({ unmarkFindings }, context) => unmarkFindings(context, sheet, hasNotes)),
    readSetting: (key) => read('', (context) => readSetting(context, key)),
    writeSetting: (key, value) => change('', (context) => writeSetting(context, key, value)),
    interrupted: () => read('', interrupted),
    rollBack: () => written('', ({ recover }, context) => recover(context, 'undo')),
    finish: () => written('', ({ recover }, context) => recover(context, 'finish')),
    selectCell: (sheet, row, column) => read(sheet, (context) => selectCell(context, sheet, row, column)),
    watch: (sheet, options) => read(sheet, (context) => watch(context, sheet, options, () => writing)),
  };
}
