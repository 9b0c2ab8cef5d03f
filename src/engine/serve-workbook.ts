import type { Grid } from '../core/model/grid';
import type { LiveWorkbook, WatchOptions } from '../workbook/workbook';
import { WorkbookError } from '../workbook/workbook-error';
import type { Reply, ServedHost } from './protocol';

/** Serves the open workbook to the worker: the page's side, where Office.js lives. */
export function serveWorkbook(
  workbook: LiveWorkbook,
  schedule: WatchOptions['schedule'],
  now: () => string,
): ServedHost {
  let grid: Grid | null = null;
  let reading = new AbortController();
  const watches = new Map<number, () => Promise<void>>();
  let lastWatch = 0;

  return {
    perform: (operation, args) => {
      const perform = Reflect.get(workbook, operation) as (...args: readonly unknown[]) => Promise<unknown>;
      return reply(() => Reflect.apply(perform, workbook, args));
    },
    openGrid: (sheet, onRows) =>
      reply(async () => {
        reading = new AbortController();
        const read = await workbook.readGrid(sheet, { onRows, signal: reading.signal });
        grid = read;
        const { cells, formats, ...head } = read;
        return { grid: head, rowCount: Math.max(cells.length, formats.length) };
      }),
    gridRows: ({ first, last }) =>
      Promise.resolve({
        cells: grid?.cells.slice(first, last + 1) ?? [],
        formats: grid?.formats.slice(first, last + 1) ?? [],
      }),
    closeGrid: () => {
      grid = null;
      return Promise.resolve();
    },
    abortReading: () => {
      reading.abort();
      return Promise.resolve();
    },
    watch: (sheet, quietMs, onEdit) =>
      reply(async () => {
        const end = await workbook.watch(sheet, { schedule, quietMs, onEdit });
        lastWatch += 1;
        watches.set(lastWatch, end);
        return lastWatch;
      }),
    unwatch: (watch) =>
      reply(async () => {
        await watches.get(watch)?.();
        watches.delete(watch);
        return null;
      }),
    now: () => Promise.resolve(now()),
  };
}

async function reply<T>(work: () => Promise<T>): Promise<Reply<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return error instanceof WorkbookError
      ? { ok: false, code: error.code, detail: error.detail }
      : { ok: false, code: null, detail: '' };
  }
}
