import type { CellValue } from '../core/model/cell';
import type { Grid } from '../core/model/grid';
import { createGate } from '../workbook/gate';
import type { LiveWorkbook, ReadOptions } from '../workbook/workbook';
import { WorkbookError } from '../workbook/workbook-error';
import type { PlainOperation, Reply, ServedHost } from './protocol';
import { PLAIN_OPERATIONS } from './protocol';

/** So many rows travel in one message: a few milliseconds of the page's time. */
const ROWS_AT_ONCE = 2_000;

/**
 * The open workbook as the worker sees it. `host` is the page's side, where every call is a message; `callback` makes a
 * function fit to travel.
 */
export function remoteWorkbook(
  host: ServedHost,
  callback: <T extends (...args: never[]) => void>(call: T) => T,
): LiveWorkbook {
  const plain = Object.fromEntries(
    PLAIN_OPERATIONS.map((operation) => [
      operation,
      async (...args: unknown[]) => valueOf(await host.perform(operation, args)),
    ]),
  ) as Pick<LiveWorkbook, PlainOperation>;
  return {
    ...plain,
    exclusively: createGate(),
    readGrid: (sheet, options = {}) => readGrid(host, sheet, options, callback),
    watch: async (sheet, { quietMs, onEdit }) => {
      const watch = valueOf(await host.watch(sheet, quietMs, callback(onEdit)));
      return async () => {
        valueOf(await host.unwatch(watch));
      };
    },
  };
}

async function readGrid(
  host: ServedHost,
  sheet: string,
  { onRows = () => undefined, signal }: ReadOptions,
  callback: <T extends (...args: never[]) => void>(call: T) => T,
): Promise<Grid> {
  const abort = (): void => void host.abortReading();
  signal?.addEventListener('abort', abort);
  try {
    const { grid, rowCount } = valueOf(await host.openGrid(sheet, callback(onRows)));
    const cells: (readonly CellValue[])[] = [];
    const formats: (readonly number[])[] = [];
    for (let first = 0; first < rowCount; first += ROWS_AT_ONCE) {
      if (signal?.aborted === true) throw new WorkbookError('cancelled', sheet);
      const rows = await host.gridRows({ first, last: first + ROWS_AT_ONCE - 1 });
      for (const row of rows.cells) cells.push(row);
      for (const row of rows.formats) formats.push(row);
    }
    return { ...grid, cells, formats };
  } finally {
    signal?.removeEventListener('abort', abort);
    await host.closeGrid();
  }
}

function valueOf<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  if (reply.code === null) throw new Error('the page failed');
  throw new WorkbookError(reply.code, reply.detail);
}
