/** What one sync did and cost. No cell content: names of members and sizes only. */
export interface LoggedBatch {
  /** In order: `open Worksheet.getRange`, `load Range: values`, `set Range.values`, `call Range.clear` … */
  readonly actions: readonly string[];
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Only gives ranges back, after `Excel.run` has ended. */
  readonly isCleanUp: boolean;
  /** The code of the error that ended it. */
  readonly error: string | null;
}

export interface BatchLog {
  readonly add: (batch: LoggedBatch) => void;
  /** Every batch but the clean-ups: what the add-in's own `sync` calls cost. */
  readonly batches: () => readonly LoggedBatch[];
  readonly syncs: () => number;
  readonly requestBytes: () => number;
  readonly responseBytes: () => number;
  /** How often an action was done, e.g. `count('set Range.values')`. */
  readonly count: (action: string) => number;
  readonly clear: () => void;
}

export function createBatchLog(): BatchLog {
  let all: LoggedBatch[] = [];
  const batches = () => all.filter(({ isCleanUp }) => !isCleanUp);
  const sum = (size: (batch: LoggedBatch) => number) =>
    batches().reduce((total, batch) => total + size(batch), 0);
  return {
    add: (batch) => {
      all.push(batch);
    },
    batches,
    syncs: () => batches().length,
    requestBytes: () => sum(({ requestBytes }) => requestBytes),
    responseBytes: () => sum(({ responseBytes }) => responseBytes),
    count: (action) => batches().flatMap(({ actions }) => actions.filter((done) => done === action)).length,
    clear: () => {
      all = [];
    },
  };
}
