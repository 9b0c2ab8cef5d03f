import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CompletionView } from '../../../app/pane/completion-view';
import type { DerivedColumn } from '../../../core/sheets/sheet-texts';
import { usePane } from '../../pane-context';
import { Section } from '../common/section';
import { ColumnChoice } from './column-choice';
import { COLUMN_GROUPS, columnsIn } from './column-groups';

const useStyles = makeStyles({
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  apply: { alignSelf: 'flex-start' },
});

interface FillColumnsProps {
  readonly view: CompletionView;
  readonly onFill: (columns: readonly DerivedColumn[]) => void;
}

/** Which columns to add, and how many cells that fills. All are chosen until a person leaves some out. */
export function FillColumns({ view, onFill }: FillColumnsProps) {
  const { texts, number, isBusy } = usePane();
  const t = texts.complete.columns;
  const [leftOut, setLeftOut] = useState<ReadonlySet<DerivedColumn>>(new Set());
  const styles = useStyles();
  const isChosen = (id: DerivedColumn): boolean => !leftOut.has(id);
  const choose = (ids: readonly DerivedColumn[], chosen: boolean): void => {
    setLeftOut(new Set(chosen ? [...leftOut].filter((id) => !ids.includes(id)) : [...leftOut, ...ids]));
  };
  const chosen = view.columns.filter(({ id }) => isChosen(id));
  const removed = view.columns.filter(({ id, stands }) => stands && !isChosen(id));
  const cells = chosen.length * view.clients;
  return (
    <Section title={t.title}>
      <p className={styles.quiet}>{t.note}</p>
      <div>
        {COLUMN_GROUPS.map((group) => (
          <ColumnChoice
            key={group}
            group={group}
            columns={columnsIn(view.columns, group)}
            isChosen={isChosen}
            onChoose={choose}
          />
        ))}
      </div>
      <div role="status">
        {cells > 0 && (
          <p className={styles.text}>
            {t.preview(number(cells), number(chosen.length), number(view.clients))}
          </p>
        )}
        {removed.length > 0 && (
          <p className={styles.text}>{t.removed(removed.map(({ heading }) => heading).join(', '))}</p>
        )}
        {cells === 0 && removed.length === 0 && <p className={styles.quiet}>{t.nothing}</p>}
      </div>
      {(cells > 0 || removed.length > 0) && (
        <Button
          appearance="primary"
          className={styles.apply}
          disabledFocusable={isBusy}
          onClick={() => {
            onFill(chosen.map(({ id }) => id));
          }}
          data-action="complete"
        >
          {cells > 0 ? t.apply(number(cells)) : t.remove(number(removed.length))}
        </Button>
      )}
    </Section>
  );
}
