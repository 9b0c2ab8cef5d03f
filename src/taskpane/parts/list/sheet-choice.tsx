import { Button, Field, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../../pane-context';
import { Section } from '../common/section';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface SheetChoiceProps {
  /** No sheet looks like a client list, or several do. */
  readonly kind: 'none' | 'several';
  readonly sheets: readonly string[];
  readonly sentence: string;
  readonly onChoose: (sheet: string) => void;
  readonly onRead: () => void;
}

/** A person says which sheet is the client list. */
export function SheetChoice({ kind, sheets, sentence, onChoose, onRead }: SheetChoiceProps) {
  const { texts, isBusy } = usePane();
  const { choose, readAgain } = texts.list;
  const [chosen, setChosen] = useState<string | null>(null);
  const styles = useStyles();
  return (
    <Section title={texts.list[kind].title}>
      <Text>{sentence}</Text>
      <Field label={choose.label} {...(kind === 'none' ? { hint: choose.help } : {})}>
        <RadioGroup
          value={chosen ?? ''}
          onChange={(_, { value }) => {
            setChosen(value);
          }}
        >
          {sheets.map((sheet) => (
            <Radio key={sheet} value={sheet} label={sheet} />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || chosen === null}
          onClick={() => {
            if (chosen !== null) onChoose(chosen);
          }}
        >
          {choose.use}
        </Button>
        <Button disabledFocusable={isBusy} onClick={onRead}>
          {readAgain}
        </Button>
      </div>
    </Section>
  );
}
