import { useCallback } from 'react';
import type { FilledView } from '../../../app/pane/completion-view';
import { usePane } from '../../pane-context';

/** Says what was written beside the list, and what a person should know of it. */
export function useFillTold(): (sentence: string, filled: FilledView) => void {
  const { texts, number, tell } = usePane();
  const { plainRange, lostRows } = texts.complete.told;
  return useCallback(
    (sentence, { isTable, lostRows: lost, columns }) => {
      const sentences = [
        sentence,
        ...(isTable || columns === 0 ? [] : [plainRange]),
        ...(lost === 0 ? [] : [lostRows(number(lost))]),
      ];
      tell(sentences.join(' '), { undo: true });
    },
    [number, tell, plainRange, lostRows],
  );
}
