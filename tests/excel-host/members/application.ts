import { asFlag, asText, asWord } from '../dispatch/arguments';
import type { Members } from '../dispatch/host-object';
import { recalculate } from '../model/write-cells';
import type { Workbook } from '../model/workbook';
import type { CreatedWorkbook } from './targets';

export const applicationMembers: Members<Workbook> = {
  get: { calculationMode: ({ calculationMode }) => calculationMode },
  set: {
    calculationMode: (workbook, mode) => {
      workbook.calculationMode = asWord(mode, ['Automatic', 'AutomaticExceptTables', 'Manual']);
    },
  },
  call: {
    calculate: (workbook, [type]) => {
      asWord(type, ['Recalculate', 'Full', 'FullRebuild']);
      workbook.sheets.forEach(recalculate);
    },
    suspendApiCalculationUntilNextSync: (workbook) => {
      workbook.calculationSuspended = true;
    },
    // Nothing is drawn here; the batch log shows that it was asked for.
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
  objects: {
    createWorkbook: (workbook, [base64], session) =>
      session.make('WorkbookCreated', { workbook, base64: asText(base64) }),
  },
};

/** A workbook that was made of a file; opening it leaves this one as it is. */
export const workbookCreatedMembers: Members<CreatedWorkbook> = {
  call: {
    open: ({ workbook, base64 }) => {
      workbook.openedBeside.push(base64);
    },
  },
};

/** `context.runtime`: whether this add-in hears events. */
export const runtimeMembers: Members<Workbook> = {
  get: { enableEvents: (_, session) => session.enableEvents },
  set: {
    enableEvents: (_, on, session) => {
      session.enableEvents = asFlag(on);
    },
  },
};
