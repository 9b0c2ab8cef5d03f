import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ClusterView, ClustersView, OwnWordView } from '../../../app/pane/cluster-view';
import { usePane } from '../../pane-context';
import { useView } from '../../use-view';
import { MeaningSelect } from './meaning-select';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  field: { fontWeight: tokens.fontWeightSemibold },
  words: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  decided: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Words that the program does not know, like ones together: one decision mends them all, next month as well. */
export function UnknownWords({ onSettled }: { readonly onSettled: () => void }) {
  const { engine, texts, ask } = usePane();
  const t = texts.check.words;
  const styles = useStyles();
  const [view, setView] = useView('clusters');
  if (view === null) return <p className={styles.hint}>{t.looking}</p>;

  const settle = async (
    { field, spellings }: Pick<ClusterView, 'field'> & { readonly spellings: readonly string[] },
    meaning: string | null,
  ): Promise<void> => {
    const settled = await ask(() => engine.settleCluster({ field, spellings, meaning }));
    if (settled === null) return;
    setView(settled);
    onSettled();
  };
  return (
    <>
      <p className={styles.hint}>{view.clusters.length === 0 ? t.none : t.hint}</p>
      <ul className={styles.list}>
        {view.clusters.map((cluster) => (
          <Cluster
            key={`${cluster.field} ${cluster.spellings[0]?.text ?? ''}`}
            cluster={cluster}
            choices={view.choices[cluster.field] ?? []}
            onSettle={(meaning) =>
              void settle(
                { field: cluster.field, spellings: cluster.spellings.map(({ text }) => text) },
                meaning,
              )
            }
          />
        ))}
      </ul>
      <DecidedWords
        view={view}
        onUndo={({ field, word }) => void settle({ field, spellings: [word] }, null)}
      />
    </>
  );
}

interface ClusterProps {
  readonly cluster: ClusterView;
  readonly choices: readonly string[];
  readonly onSettle: (meaning: string) => void;
}

function Cluster({ cluster, choices, onSettle }: ClusterProps) {
  const { texts, number, isBusy } = usePane();
  const t = texts.check.words;
  const styles = useStyles();
  const [meaning, setMeaning] = useState(cluster.proposal ?? '');
  const words = cluster.spellings.map(({ text, cells }) => t.spelling(text, number(cells))).join(', ');
  return (
    <li className={styles.item} data-cluster={cluster.field}>
      <span className={styles.field}>{cluster.fieldName}</span>
      <span className={styles.words}>{words}</span>
      <MeaningSelect label={t.means(words)} choices={choices} value={meaning} onChoose={setMeaning} />
      <Button
        size="small"
        disabled={isBusy || meaning === ''}
        onClick={() => {
          onSettle(meaning);
        }}
      >
        {t.settle(number(cluster.cells))}
      </Button>
    </li>
  );
}

interface DecidedProps {
  readonly view: ClustersView;
  readonly onUndo: (word: OwnWordView) => void;
}

/** What was decided in the pane, to be taken back; rows of the settings sheet are changed there. */
function DecidedWords({ view, onUndo }: DecidedProps) {
  const { texts, isBusy } = usePane();
  const t = texts.check.words;
  const styles = useStyles();
  const decided = view.words.filter(({ isDecided }) => isDecided);
  if (decided.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t.decided}>
      {decided.map((word) => (
        <li key={`${word.field} ${word.word}`} className={styles.decided}>
          <span className={styles.words}>{t.decision(word.fieldName, word.word, word.meaning)}</span>
          <Button
            size="small"
            appearance="subtle"
            disabled={isBusy}
            aria-label={t.undoOf(word.word)}
            onClick={() => {
              onUndo(word);
            }}
          >
            {t.undo}
          </Button>
        </li>
      ))}
    </ul>
  );
}
