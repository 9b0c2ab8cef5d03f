import { useEffect, useState } from 'react';
import type { Answer } from '../../../app/pane/answer';
import type { ClientItem } from '../../../app/pane/client-view';
import type { Engine } from '../../../app/pane/engine';
import { usePane } from '../../pane-context';

/** The clients of these rows (1-based); `null` until they are known. */
export function useClientsAt(rows: readonly number[]): readonly ClientItem[] | null {
  const { engine, ask } = usePane();
  const [clients, setClients] = useState<readonly ClientItem[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void ask(() => clientsAt(engine, rows)).then((found) => {
      if (isCurrent) setClients(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [engine, ask, rows]);
  return clients;
}

async function clientsAt(engine: Engine, rows: readonly number[]): Promise<Answer<readonly ClientItem[]>> {
  const clients: ClientItem[] = [];
  for (const row of rows) {
    const found = await engine.findClients(String(row), 1);
    if (!found.ok) return found;
    clients.push(...found.value);
  }
  return { ok: true, value: clients };
}
