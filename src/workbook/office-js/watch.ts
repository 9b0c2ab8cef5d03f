/** Requirement set: ExcelApi 1.10. Syncs: 2 to begin (1 where the sheet is heard already), 1 to end, none for an event. */
import type { CellRange } from '../../core/model/grid';
import { columnIndex } from '../../core/model/address';
import type { WatchOptions } from '../workbook';
import { assertThere, sheetNamed } from './run-batch';

type Watch = (
  context: Excel.RequestContext,
  name: string,
  options: WatchOptions,
  isWriting: () => boolean,
) => Promise<() => Promise<void>>;

interface HeardSheet {
  readonly listeners: Set<(address: string, places: boolean) => void>;
  readonly end: () => Promise<void>;
}

/**
 * Listens to sheets until what `watch` returns is called. Edits are gathered and told once nothing has happened for
 * `quietMs`, but for our own. From ExcelApi 1.14 on Excel says whose an edit is. Before, what arrives while an operation
 * of ours is at work (`isWriting`) is taken for its own.
 *
 * Excel knows of one listener a sheet and add-in, however many there are here: the end of one is not to silence another.
 */
export function createWatch(): Watch {
  const heard = new Map<string, HeardSheet>();
  return async (context, name, { schedule, quietMs, onEdit }, isWriting) => {
    const sheet = sheetNamed(context, name);
    sheet.load('id');
    await context.sync();
    assertThere(sheet, name);
    const { id } = sheet;
    let sheetHeard = heard.get(id);
    if (sheetHeard === undefined) {
      sheetHeard = await hear(context, sheet, isWriting);
      heard.set(id, sheetHeard);
    }
    const { listeners, end } = sheetHeard;

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
    listeners.add(gather);
    return async () => {
      cancel();
      if (!listeners.delete(gather) || listeners.size > 0) return;
      heard.delete(id);
      await end();
    };
  };
}

async function hear(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  isWriting: () => boolean,
): Promise<HeardSheet> {
  const listeners: HeardSheet['listeners'] = new Set();
  const tell = (address: string, places: boolean): void => {
    for (const listener of listeners) listener(address, places);
  };
  const changes = sheet.onChanged.add(async ({ address, changeType, triggerSource }) => {
    if (!isOwn(triggerSource, isWriting)) tell(address, changeType !== 'RangeEdited');
    await Promise.resolve();
  });
  const sorts = sheet.onRowSorted.add(async ({ address }) => {
    tell(address, true);
    await Promise.resolve();
  });
  await context.sync();
  return {
    listeners,
    end: async () => {
      await Excel.run(changes.context, async (own) => {
        changes.remove();
        sorts.remove();
        await own.sync();
      });
    },
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
