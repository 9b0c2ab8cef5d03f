import { plainGrid } from '../../src/core/model/grid';
import { remoteWorkbook } from '../../src/engine/remote-workbook';
import { serveWorkbook } from '../../src/engine/serve-workbook';
import { createMemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import type { LiveWorkbook, WatchOptions } from '../../src/workbook/workbook';
import { WorkbookError } from '../../src/workbook/workbook-error';
import { describeDrawing } from './drawing-contract';
import { describeEditing } from './editing-contract';
import { inMemory, openInMemory } from './memory.fixture';
import { describeReading } from './reading-contract';

/** The worker's side and the page's, with what a message does to what it carries: plain data is copied, nothing else goes. */
function throughMessages(workbook: LiveWorkbook): LiveWorkbook {
  // A watch's timers are the page's: here, those of the test.
  let schedule: WatchOptions['schedule'] = () => () => undefined;
  const host = serveWorkbook(
    workbook,
    (work, ms) => schedule(work, ms),
    () => '2021-03-31 12:00',
  );
  const sent = new Proxy(host, {
    get: (target, name) => {
      const call = Reflect.get(target, name) as (...args: unknown[]) => Promise<unknown>;
      return async (...args: unknown[]) => {
        const copies = args.map((arg) => (typeof arg === 'function' ? arg : structuredClone(arg)));
        return structuredClone(await call(...copies));
      };
    },
  });
  const remote = remoteWorkbook(sent, (call) => call);
  return {
    ...remote,
    watch: (sheet, options) => {
      ({ schedule } = options);
      return remote.watch(sheet, options);
    },
  };
}

describeReading('a workbook seen through messages', (plans) =>
  Promise.resolve(throughMessages(inMemory(plans))),
);

describeDrawing('a workbook seen through messages', async (plans) => {
  const remote = throughMessages(createMemoryWorkbook([]));
  await remote.drawSheets(plans);
  return remote;
});

describeEditing('a workbook seen through messages', (plans) => {
  const opened = openInMemory(plans);
  return Promise.resolve({ ...opened, workbook: throughMessages(opened.workbook) });
});

describe('between page and worker', () => {
  test('a list of more rows than one message carries arrives whole', async () => {
    const cells = Array.from({ length: 5_001 }, (_, row) => [row, `row ${row}`]);
    const workbook = createMemoryWorkbook([]);
    const remote = throughMessages(
      Object.assign(workbook, {
        readGrid: () => Promise.resolve(plainGrid('Big', cells)),
      }),
    );
    expect((await remote.readGrid('Big')).cells).toEqual(cells);
  });

  test("a failure of Excel arrives as itself, one of the program without the page's words", async () => {
    const failing = (error: Error): LiveWorkbook =>
      Object.assign(createMemoryWorkbook([]), { listSheets: () => Promise.reject(error) });
    const asked = (error: Error): Promise<unknown> => throughMessages(failing(error)).listSheets();
    await expect(asked(new WorkbookError('cell-edit-mode', 'A1'))).rejects.toMatchObject({
      code: 'cell-edit-mode',
    });
    await expect(asked(new Error('010190-999W'))).rejects.toThrow('the page failed');
  });

  test('reading that is called off ends on both sides', async () => {
    const abort = new AbortController();
    let heard: AbortSignal | undefined;
    const workbook = Object.assign(createMemoryWorkbook([]), {
      readGrid: (_: string, options: { readonly signal?: AbortSignal } = {}) => {
        heard = options.signal;
        abort.abort();
        return Promise.resolve(plainGrid('List', [[1]]));
      },
    });
    const reading = throughMessages(workbook).readGrid('List', { signal: abort.signal });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    expect(heard?.aborted).toBe(true);
  });
});
