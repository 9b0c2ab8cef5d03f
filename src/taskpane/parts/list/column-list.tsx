import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Field } from '../../../core/model/field';
import type { ColumnView, ListView } from '../../../app/pane/list-view';
import { usePane } from '../../pane-context';
import { Disclosure } from '../common/disclosure';
import { Section } from '../common/section';
import { ColumnRow } from './column-row';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  columns: { margin: 0, padding: 0, listStyleType: 'none' },
  muted: { color: tokens.colorNeutralForeground2 },
});

const GROUPS = ['matched', 'duplicate', 'other', 'derived'] as const satisfies readonly ColumnView['state'][];

interface ColumnListProps {
  readonly list: ListView;
  readonly onChoose: (heading: string, field: Field | null | undefined) => void;
}

/** Every column and what it is taken for. Closed at first: what is clear needs no reading. */
export function ColumnList({ list, onChoose }: ColumnListProps) {
  const { texts, number } = usePane();
  const { columns: t } = texts.list;
  const styles = useStyles();
  const matched = list.columns.filter(({ state }) => state === 'matched').length;
  const helps = { matched: t.help, duplicate: null, other: t.otherHelp, derived: t.derivedHelp };
  const missing = list.fields.filter(({ isHeld }) => !isHeld).map(({ name }) => name);
  return (
    <Section title={t.title}>
      <Disclosure label={t.matched(number(matched))}>
        {GROUPS.map((group) => {
          const columns = list.columns.filter(({ state }) => state === group);
          if (columns.length === 0) return null;
          return (
            <div key={group} className={styles.group}>
              <h3 className={styles.heading}>{t.groups[group]}</h3>
              {helps[group] !== null && (
                <Text size={200} className={styles.muted}>
                  {helps[group]}
                </Text>
              )}
              {group === 'derived' ? (
                <Text>{columns.map(({ heading }) => heading).join(', ')}</Text>
              ) : (
                <ul className={styles.columns}>
                  {columns.map((column) => (
                    <ColumnRow
                      key={column.letter}
                      column={column}
                      fields={list.fields}
                      onChoose={(field) => {
                        onChoose(column.heading, field);
                      }}
                    />
                  ))}
                </ul>
              )}
            </div>
          );
        })}
        {missing.length > 0 && (
          <Text size={200} className={styles.muted}>
            {t.notFound(missing.join(', '))}
          </Text>
        )}
      </Disclosure>
    </Section>
  );
}
