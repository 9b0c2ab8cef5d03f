import type { Host } from './bridge';
import { createHost } from './bridge';
import type { Fault } from './faults';
import { EVERY_FAULT } from './faults';

let host: Host;

beforeEach(() => {
  host = createHost();
});

afterEach(() => {
  host.close();
});

/** Three syncs that write a cell each. */
async function threeSyncs(): Promise<string> {
  try {
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      for (const address of ['A1', 'A2', 'A3']) {
        sheet.getRange(address).values = [[address]];
        await context.sync();
      }
    });
    return 'done';
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
}

const written = () => host.workbook.sheets[0]!.rows.flatMap((row) => row?.values ?? []);

const CODES: readonly [Fault, string][] = EVERY_FAULT.map((fault): [Fault, string] => {
  switch (fault.kind) {
    case 'cell-edit':
      return [fault, 'InvalidOperationInCellEditMode'];
    case 'request-too-large':
      return [fault, 'RequestPayloadSizeLimitExceeded'];
    case 'response-too-large':
      return [fault, 'ResponsePayloadSizeLimitExceeded'];
    case 'error':
      return [fault, fault.code];
    case 'connection':
      return [
        fault,
        fault.as === 'exception' ? 'Error: The connection to the host is lost.' : 'ConnectionFailure',
      ];
    case 'meanwhile':
      return [fault, 'done'];
  }
});

describe.each(CODES)('the fault %j', (fault, code) => {
  test.each([1, 2, 3])('ends sync %i and leaves the syncs before it done', async (sync) => {
    host.faults.arm(sync, fault);
    expect(await threeSyncs()).toBe(code);
    const hasWorked =
      fault.kind === 'response-too-large' || (fault.kind === 'connection' && fault.when === 'after');
    const wrote =
      hasWorked ||
      (fault.kind === 'error' && fault.at === 'last' && host.log.count('set Range.values') === sync);
    expect(written()).toEqual(['A1', 'A2', 'A3'].slice(0, wrote ? sync : sync - 1));
    expect(host.log.batches().filter(({ error }) => error !== null)).toHaveLength(1);
  });
});

test('a fault is over after its batch', async () => {
  host.faults.arm(1, { kind: 'cell-edit' });
  expect([await threeSyncs(), await threeSyncs()]).toEqual(['InvalidOperationInCellEditMode', 'done']);
});

test('something can happen between two syncs', async () => {
  host.faults.arm(2, {
    kind: 'meanwhile',
    act: () => {
      host.colleague.type('Sheet1', 'B1', 'mine');
    },
  });
  expect(await threeSyncs()).toBe('done');
  expect(written()).toEqual(['A1', 'mine', 'A2', 'A3']);
});

test('a batch that fails half-way keeps what it had done', async () => {
  const run = host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [['first']];
    sheet.getRange('A2:B2').values = [['of another shape']];
    sheet.getRange('A3').values = [['never']];
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: 'InvalidArgument',
    debugInfo: { errorLocation: 'Values' },
  });
  expect(written()).toEqual(['first']);
});

test('while a person types in a cell batches are refused, or wait where they asked to', async () => {
  host.beginCellEdit();
  expect(await threeSyncs()).toBe('InvalidOperationInCellEditMode');
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['waited']];
    await context.sync();
  });
  await host.settled();
  expect(written()).toEqual([]);
  host.endCellEdit();
  await waiting;
  expect(written()).toEqual(['waited']);
});

test('a host that never answers leaves the sync open', async () => {
  host.faults.arm(1, { kind: 'connection', as: 'silence', when: 'after' });
  const outcome = await Promise.race([threeSyncs(), host.settled().then(() => 'silence')]);
  expect([outcome, written()]).toEqual(['silence', ['A1']]);
});

describe('limits', () => {
  test('a request over 5 MB is refused before anything is done', async () => {
    const text = 'x'.repeat(30_000);
    const run = host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => [text]);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(written()).toEqual([]);
  });

  test('a response over 5 MB is refused', async () => {
    host.close();
    host = createHost({
      sheets: [{ name: 'Big', values: Array.from({ length: 200 }, () => ['x'.repeat(30_000)]) }],
    });
    const run = host.run((context) =>
      context.sync(context.workbook.worksheets.getItem('Big').getUsedRange().load('values')),
    );
    await expect(run).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  test('more than 5,000,000 cells are refused', async () => {
    const run = host.run((context) =>
      context.sync(context.workbook.worksheets.getItem('Sheet1').getRange('A1:J500001').load('values')),
    );
    await expect(run).rejects.toMatchObject({ code: 'RangeExceedsLimit' });
  });

  test('the log tells syncs and bytes, and leaves clean-ups out', async () => {
    await threeSyncs();
    expect(host.log.syncs()).toBe(3);
    const [first] = host.log.batches();
    expect(first!.actions).toEqual([
      'open WorksheetCollection.getItem',
      'open Worksheet.getRange',
      'set Range.values',
    ]);
    expect(first!.requestBytes).toBeGreaterThan(500);
    expect(host.log.requestBytes()).toBeGreaterThan(first!.requestBytes);
  });
});
