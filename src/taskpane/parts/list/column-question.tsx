import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Field } from '../../../core/model/field';
import type { ColumnView, ListView } from '../../../app/pane/list-view';
import { usePane } from '../../pane-context';
import { FieldSelect } from './field-select';

const useStyles = makeStyles({
  question: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
  },
  samples: { color: tokens.colorNeutralForeground2 },
  answers: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  other: { flexGrow: 1, flexBasis: '140px' },
});

interface ColumnQuestionProps {
  readonly column: ColumnView;
  readonly fields: ListView['fields'];
  readonly onAnswer: (field: Field | null) => void;
}

/** Is a column what it seems to be? With values from it, for they decide. */
export function ColumnQuestion({ column, fields, onAnswer }: ColumnQuestionProps) {
  const { texts, isBusy } = usePane();
  const { questions } = texts.list;
  const styles = useStyles();
  const id = useId();
  const { heading, letter, question, questionName, samples } = column;
  return (
    <div role="group" aria-labelledby={id} className={styles.question} data-question={letter}>
      <Text id={id} weight="semibold">
        {questionName === null ? questions.askOpen(heading) : questions.ask(heading, questionName)}
      </Text>
      <Text size={200} className={styles.samples}>
        {samples.length === 0 ? questions.noSamples : questions.samples(samples.join(' · '))}
      </Text>
      <div className={styles.answers}>
        {question !== null && (
          <Button
            disabledFocusable={isBusy}
            onClick={() => {
              onAnswer(question);
            }}
          >
            {questions.yes}
          </Button>
        )}
        <Button
          disabledFocusable={isBusy}
          onClick={() => {
            onAnswer(null);
          }}
        >
          {questions.no}
        </Button>
        <div className={styles.other}>
          <FieldSelect
            label={questions.otherLabel(heading)}
            empty={questions.other}
            fields={fields}
            value={null}
            onChoose={(field) => {
              if (field !== null) onAnswer(field);
            }}
          />
        </div>
      </div>
    </div>
  );
}
