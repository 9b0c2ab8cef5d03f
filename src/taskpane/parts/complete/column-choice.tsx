import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { CompletionView } from '../../../app/pane/completion-view';
import type { DerivedColumn } from '../../../core/sheets/sheet-texts';
import { usePane } from '../../pane-context';
import type { ColumnGroup } from './column-groups';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  end: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  columns: { display: 'flex', flexDirection: 'column', paddingInlineStart: tokens.spacingHorizontalXXL },
  stands: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ColumnChoiceProps {
  readonly group: ColumnGroup;
  readonly columns: CompletionView['columns'];
  readonly isChosen: (column: DerivedColumn) => boolean;
  readonly onChoose: (columns: readonly DerivedColumn[], chosen: boolean) => void;
}

/** The derived columns of a group: all at once, or one by one when it is opened. */
export function ColumnChoice({ group, columns, isChosen, onChoose }: ColumnChoiceProps) {
  const { texts, number } = usePane();
  const t = texts.complete.columns;
  const [isOpen, setOpen] = useState(false);
  const styles = useStyles();
  const id = useId();
  const chosen = columns.filter((column) => isChosen(column.id)).length;
  return (
    <div>
      <div className={styles.head}>
        <Checkbox
          label={t.groups[group]}
          checked={chosen === columns.length || (chosen === 0 ? false : 'mixed')}
          onChange={() => {
            onChoose(
              columns.map((column) => column.id),
              chosen < columns.length,
            );
          }}
        />
        <span className={styles.end}>
          <span className={styles.quiet}>{t.chosen(number(chosen), number(columns.length))}</span>
          <Button
            appearance="subtle"
            size="small"
            icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-label={t.open(t.groups[group])}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => {
              setOpen(!isOpen);
            }}
            data-columns={group}
          />
        </span>
      </div>
      <div id={id} role="group" aria-label={t.groups[group]} hidden={!isOpen}>
        {isOpen && (
          <div className={styles.columns}>
            {columns.map((column) => (
              <Checkbox
                key={column.id}
                label={
                  <>
                    {column.heading}
                    {column.stands && <span className={styles.stands}>{` · ${t.stands}`}</span>}
                  </>
                }
                checked={isChosen(column.id)}
                onChange={(_, { checked }) => {
                  onChoose([column.id], checked === true);
                }}
              />
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
