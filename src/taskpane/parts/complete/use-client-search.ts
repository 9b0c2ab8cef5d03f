import { useState } from 'react';
import type { ClientItem } from '../../../app/pane/client-view';
import { usePane } from '../../pane-context';

/** More than these are no answer; the search should be narrower. */
export const MOST_FOUND = 20;

export interface ClientSearchState {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** `null` until something was searched for. */
  readonly found: readonly ClientItem[] | null;
  readonly search: () => void;
}

/** What is searched for and what was found: kept while one of them is looked at. */
export function useClientSearch(): ClientSearchState {
  const { engine, ask } = usePane();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly ClientItem[] | null>(null);
  const search = (): void => {
    const wanted = text.trim();
    if (wanted === '') setFound(null);
    else void ask(() => engine.findClients(wanted, MOST_FOUND)).then(setFound);
  };
  return { text, setText, found, search };
}
