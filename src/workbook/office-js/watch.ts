/** Requirement set: ExcelApi 1.10. Syncs: 2 to begin, 1 to end, none for an event. */
import type { CellRange } from '../../core/model/grid';
import { columnIndex } from '../../core/model/address';
import type { WatchOptions } from '../workbook';
import { assertThere, sheetNamed } from './run-batch';

/**
 * Listens to a sheet until what it returns is called. Edits are gathered and told once nothing has happened for
 * `quietMs`, but for our own. From ExcelApi 1.14 on Excel says whose an edit is. Before, what arrives while an operation
 * of ours is at work (`isWriting`) is taken for its own.
 */
export async function watch(
  context: Excel.RequestContext,
  name: string,
  { schedule, quietMs, onEdit }: WatchOptions,
  isWriting: () => boolean,
): Promise<() => Promise<void>> {
  const sheet = sheetNamed(context, name);
  await context.sync();
  assertThere(sheet, name);

  let ranges: CellRange[] = [];
  let moved = false;
  let cancel: () => void = () => undefined;
  const gather = (address: string, places: boolean): void => {
    ranges.push(...address.split(',').flatMap(parseRange));
    moved ||= places;
    cancel();
    cancel = schedule(() => {
      const edit = { ranges, moved };
      ranges = [];
      moved = false;
      onEdit(edit);
    }, quietMs);
  };
  const changes = sheet.onChanged.add(async ({ address, changeType, triggerSource }) => {
    if (!isOwn(triggerSource, isWriting)) gather(address, changeType !== 'RangeEdited');
    await Promise.resolve();
  });
  const sorts = sheet.onRowSorted.add(async ({ address }) => {
    gather(address, true);
    await Promise.resolve();
  });
  await context.sync();
  return async () => {
    cancel();
    await Excel.run(changes.context, async (own) => {
      changes.remove();
      sorts.remove();
      await own.sync();
    });
  };
}

/**
 * Not both ways of knowing at once: an operation that waits until a person leaves a cell is at work when their edit of
 * that cell arrives.
 */
function isOwn(triggerSource: string | undefined, isWriting: () => boolean): boolean {
  return triggerSource === undefined ? isWriting() : triggerSource === 'ThisLocalAddin';
}

/** `B2:D9`, `B2`, whole rows `3:5` and whole columns `B:C`, as events give them; nothing for what it does not know. */
export function parseRange(address: string): CellRange[] {
  const plain = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const parts = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/.exec(plain);
  if (parts === null || plain === '') return [];
  const [, left = '', top = '', right = left, bottom = top] = parts;
  return [
    {
      firstRow: top === '' ? 0 : Number(top) - 1,
      lastRow: bottom === '' ? 1_048_575 : Number(bottom) - 1,
      firstColumn: left === '' ? 0 : columnIndex(left),
      lastColumn: right === '' ? 16_383 : columnIndex(right),
    },
  ];
}
