import { WorkbookError } from './workbook-error';

/** Lets one piece of work through at a time; another meanwhile throws `busy`. */
export function createGate(): <T>(work: () => Promise<T>) => Promise<T> {
  let running = false;
  return async (work) => {
    if (running) throw new WorkbookError('busy');
    running = true;
    try {
      return await work();
    } finally {
      running = false;
    }
  };
}
