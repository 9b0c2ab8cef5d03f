import { Badge, Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { Field } from '../../../core/model/field';
import type { ColumnView, ListView } from '../../../app/pane/list-view';
import { usePane } from '../../pane-context';
import { FieldSelect } from './field-select';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  letter: { minWidth: '1.75em', flexShrink: 0, color: tokens.colorNeutralForeground2 },
  heading: { flexGrow: 1, flexBasis: '40%', minWidth: 0 },
  field: { flexGrow: 1, flexBasis: '45%', minWidth: 0 },
  below: { marginInlineStart: `calc(1.75em + ${tokens.spacingHorizontalS})` },
  muted: { color: tokens.colorNeutralForeground2 },
});

interface ColumnRowProps {
  readonly column: ColumnView;
  readonly fields: ListView['fields'];
  /** `undefined` gives the choice back to the program. */
  readonly onChoose: (field: Field | null | undefined) => void;
}

/** A column of the list and what it is taken for, which a person can change. */
export function ColumnRow({ column, fields, onChoose }: ColumnRowProps) {
  const { texts, isBusy } = usePane();
  const { columns: t } = texts.list;
  const styles = useStyles();
  const { letter, heading, field, state, isChosen, questionName } = column;
  const note =
    heading === ''
      ? t.withoutHeading
      : state === 'duplicate' && questionName !== null
        ? t.duplicateOf(questionName)
        : null;
  return (
    <li className={styles.row} data-column={letter}>
      <div className={styles.line}>
        <Text className={styles.letter}>{letter}</Text>
        <Text className={styles.heading}>{heading}</Text>
        {heading !== '' && (
          <div className={styles.field}>
            <FieldSelect
              label={t.fieldOf(letter, heading)}
              empty={t.none}
              fields={fields}
              value={field}
              onChoose={onChoose}
            />
          </div>
        )}
      </div>
      {note !== null && (
        <Text size={200} className={mergeClasses(styles.below, styles.muted)}>
          {note}
        </Text>
      )}
      {isChosen && (
        <div className={mergeClasses(styles.line, styles.below)}>
          <Badge appearance="tint" color="informative">
            {t.chosen}
          </Badge>
          <Button
            size="small"
            appearance="subtle"
            aria-label={t.resetOf(heading)}
            disabledFocusable={isBusy}
            onClick={() => {
              onChoose(undefined);
            }}
          >
            {t.reset}
          </Button>
        </div>
      )}
    </li>
  );
}
