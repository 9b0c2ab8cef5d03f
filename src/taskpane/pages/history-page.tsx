import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { StaleCell } from '../../app/pane/repair-view';
import { usePane } from '../pane-context';
import { Unanswered } from '../parts/common/unanswered';
import { HistoryList } from '../parts/history/history-list';
import { StaleCells } from '../parts/history/stale-cells';
import { useView } from '../use-view';

/** What was done in this session, and the way to take it back. */
export function HistoryPage() {
  const { engine, ask, texts, tell } = usePane();
  const [items, setItems] = useView('history');
  const [stale, setStale] = useState<readonly StaleCell[]>([]);
  const t = texts.history;

  const read = async (): Promise<void> => {
    const answer = await ask(() => engine.history());
    if (answer !== null) setItems(answer);
  };
  const undo = async (): Promise<void> => {
    const undone = await ask(() => engine.undo());
    if (undone === null) return;
    if (undone.sentence !== null) tell(undone.sentence);
    setStale(undone.stale);
    await read();
  };

  if (items === null) return <Unanswered sentence={t.notRead} button={t.read} onAsk={() => void read()} />;
  if (items.length === 0) return <Text>{t.empty}</Text>;
  return (
    <>
      <Text>{t.intro}</Text>
      {stale.length > 0 && <StaleCells stale={stale} />}
      <HistoryList items={items} onUndo={() => void undo()} />
      <Text size={200}>{t.order}</Text>
    </>
  );
}
