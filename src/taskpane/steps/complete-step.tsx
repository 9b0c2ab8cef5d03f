import { useState } from 'react';
import type { ClientView } from '../../app/pane/client-view';
import type { DerivedColumn } from '../../core/sheets/sheet-texts';
import { usePane } from '../pane-context';
import { Unanswered } from '../parts/common/unanswered';
import { useFillTold } from '../parts/common/use-fill-told';
import { ClientPage } from '../parts/complete/client-page';
import { ClientSearch } from '../parts/complete/client-search';
import { FillColumns } from '../parts/complete/fill-columns';
import { MembershipTable } from '../parts/complete/membership-table';
import { useClientSearch } from '../parts/complete/use-client-search';
import { useSelect } from '../use-select';
import { useView } from '../use-view';

/** Täydennä: who belongs and why, and the columns that say it. */
export function CompleteStep() {
  const { engine, texts, number, ask } = usePane();
  const t = texts.complete;
  const [view, setView] = useView('completion');
  const [client, setClient] = useState<ClientView | null>(null);
  const [cameFrom, setCameFrom] = useState<number | null>(null);
  const search = useClientSearch();
  const select = useSelect();
  const tellFilled = useFillTold();

  const reckon = async (): Promise<void> => {
    const answer = await ask(() => engine.completion());
    if (answer !== null) setView(answer);
  };
  const fill = async (columns: readonly DerivedColumn[]): Promise<void> => {
    const filled = await ask(() => engine.complete(columns));
    if (filled === null) return;
    await reckon();
    tellFilled(columns.length === 0 ? t.told.removed : t.told.filled(number(filled.columns)), filled);
  };
  const open = async (row: number): Promise<void> => {
    const explained = await ask(() => engine.explain(row));
    if (explained === null) return;
    setClient(explained);
    setCameFrom(row);
    select(row, null);
  };

  if (view === null) return <Unanswered sentence={t.unasked} button={t.askNow} onAsk={() => void reckon()} />;
  if (client !== null)
    return (
      <ClientPage
        client={client}
        onBack={() => {
          setClient(null);
        }}
      />
    );
  return (
    <>
      <MembershipTable view={view} />
      <FillColumns view={view} onFill={(columns) => void fill(columns)} />
      <ClientSearch search={search} cameFrom={cameFrom} onOpen={({ row }) => void open(row)} />
    </>
  );
}
