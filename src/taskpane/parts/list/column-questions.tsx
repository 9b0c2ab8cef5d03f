import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Field } from '../../../core/model/field';
import type { ListView } from '../../../app/pane/list-view';
import { usePane } from '../../pane-context';
import { ColumnQuestion } from './column-question';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
});

interface ColumnQuestionsProps {
  readonly list: ListView;
  readonly onAnswer: (heading: string, field: Field | null) => Promise<boolean>;
}

/** Columns of which a person should say what they hold; nothing where all is clear. */
export function ColumnQuestions({ list, onAnswer }: ColumnQuestionsProps) {
  const { texts, number } = usePane();
  const { questions } = texts.list;
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const open = list.columns.filter(({ state }) => state === 'question');
  if (open.length === 0) return null;

  // The question that was answered goes away, and the keyboard with it.
  const answer = async (column: string, field: Field | null): Promise<void> => {
    if (await onAnswer(column, field)) heading.current?.focus();
  };
  return (
    <section className={styles.section}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {questions.title(number(open.length))}
      </h2>
      <Text>{questions.help}</Text>
      {open.map((column) => (
        <ColumnQuestion
          key={column.letter}
          column={column}
          fields={list.fields}
          onAnswer={(field) => void answer(column.heading, field)}
        />
      ))}
    </section>
  );
}
