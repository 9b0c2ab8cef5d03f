import type { LiveWorkbook, WatchOptions } from '../../workbook/workbook';

/** Hears of every edit of the workbook, so that what was read need not be read again while nothing changes. */
export interface Listening {
  /** Begins to listen to sheets that it does not hear yet. Where that fails it hears nothing. */
  readonly listen: () => Promise<void>;
  readonly isOn: () => boolean;
  readonly stop: () => Promise<void>;
}

/** How soon after an edit it is told of, in milliseconds. */
const QUIET_MS = 50;
/** A workbook of more sheets is read anew each time. */
const MOST_SHEETS = 20;

export function createListening(
  workbook: LiveWorkbook,
  schedule: WatchOptions['schedule'],
  onEdit: () => void,
): Listening {
  const heard = new Map<string, () => Promise<void>>();
  let isOn = false;

  const stop = async (): Promise<void> => {
    isOn = false;
    const ends = [...heard.values()];
    heard.clear();
    for (const end of ends) {
      // Where Excel no longer answers, there is nothing left to listen to.
      await end().catch(() => undefined);
    }
  };
  return {
    isOn: () => isOn,
    stop,
    listen: async () => {
      try {
        const sheets = await workbook.listSheets();
        if (sheets.length > MOST_SHEETS) return;
        for (const { name } of sheets) {
          if (!heard.has(name)) {
            heard.set(name, await workbook.watch(name, { schedule, quietMs: QUIET_MS, onEdit }));
          }
        }
        isOn = true;
      } catch {
        await stop();
      }
    },
  };
}
