import { asFlag, asWord } from '../dispatch/arguments';
import type { Members } from '../dispatch/host-object';
import { recalculate } from '../model/write-cells';
import type { Workbook } from '../model/workbook';

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
