import type { StaleCell } from './repair-view';

export interface HistoryItem {
  readonly command: UndoableCommand;
  /** `HH:MM` */
  readonly time: string;
  readonly sentence: string;
  readonly state: 'done' | 'undone';
  /** The one that `undo` would take back. */
  readonly isNext: boolean;
}

export type UndoableCommand = 'check' | 'repair' | 'complete' | 'assign' | 'summarise';

export interface UndoneView {
  /** `null`: there was nothing to take back. */
  readonly sentence: string | null;
  readonly stale: readonly StaleCell[];
}
