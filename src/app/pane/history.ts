import type { UndoStep } from '../live/live-session';
import type { HistoryItem } from './history-view';

interface Entry extends Omit<HistoryItem, 'state' | 'isNext'> {
  /** How to take it back; `null` where that cannot be. */
  readonly step: UndoStep | null;
}

/** What was done in a session, and which of it can be taken back. */
export interface History {
  /** Does something and remembers it; what fails is not remembered. `work` gives the sentence that tells of it. */
  readonly record: (
    command: HistoryItem['command'],
    time: string,
    work: () => Promise<string>,
  ) => Promise<string>;
  /** The latest first. */
  readonly items: () => readonly HistoryItem[];
}

/** `undoable` is the session's: steps that left it were taken back. */
export function createHistory(undoable: readonly UndoStep[]): History {
  const entries: Entry[] = [];
  return {
    record: async (command, time, work) => {
      const before = undoable.length;
      const sentence = await work();
      const step = undoable.length > before ? (undoable.at(-1) ?? null) : null;
      entries.unshift({ command, time, sentence, step });
      return sentence;
    },
    items: () =>
      entries.map(({ command, time, sentence, step }) => ({
        command,
        time,
        sentence,
        state: step !== null && !undoable.includes(step) ? 'undone' : 'done',
        isNext: step !== null && step === undoable.at(-1),
      })),
  };
}
