import type { Language } from '../i18n/language';
import type { Told } from './parts/notices';
import type { Theme } from './theme';

/** What the pane hears from outside itself: from Office, the ribbon and the worker. */
export interface PaneStateValue {
  readonly language: Language;
  readonly theme: Theme;
  /** Excel has not answered for a while. */
  readonly isWaiting: boolean;
  /** Why there is no pane to work with. */
  readonly trouble: 'unsupported' | 'broken' | 'fromDisk' | null;
  /** What a command of the ribbon did. */
  readonly told: Told | null;
  /** Grows when something outside the pane did work. */
  readonly version: number;
}

/** A store that React can listen to. */
export interface PaneState {
  readonly get: () => PaneStateValue;
  readonly set: (change: Partial<PaneStateValue>) => void;
  /** Shows what was done outside the pane, and lets the pages ask anew. */
  readonly tell: (sentence: string, isDone: boolean) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createPaneState(begun: Pick<PaneStateValue, 'language' | 'theme'>): PaneState {
  let value: PaneStateValue = { ...begun, isWaiting: false, trouble: null, told: null, version: 0 };
  const listeners = new Set<() => void>();
  const set = (change: Partial<PaneStateValue>): void => {
    value = { ...value, ...change };
    for (const listener of listeners) listener();
  };
  return {
    get: () => value,
    set,
    tell: (sentence, isDone) => {
      set({ told: { sentence, isDone, canUndo: false }, version: value.version + 1 });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
