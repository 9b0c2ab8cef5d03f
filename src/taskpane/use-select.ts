import { useCallback } from 'react';
import { usePane } from './pane-context';

/** Brings a cell of the list before the person. */
export function useSelect(): (row: number, column: string | null) => void {
  const { engine, ask } = usePane();
  return useCallback(
    (row, column) => {
      void ask(() => engine.select(row, column));
    },
    [engine, ask],
  );
}
