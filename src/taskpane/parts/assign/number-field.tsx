import { Field, Input, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  field: { maxWidth: '240px' },
  input: { width: '100%', minWidth: 0 },
});

interface NumberFieldProps {
  readonly label: string;
  /** For tests. */
  readonly name: string;
  readonly text: string;
  /** What is wrong with the text; `null`: nothing. */
  readonly fault: string | null;
  readonly onText: (text: string) => void;
}

/** Asks for a whole number, as text until it is used. */
export function NumberField({ label, name, text, fault, onText }: NumberFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field} {...(fault === null ? {} : { validationMessage: fault })}>
      <Input
        className={styles.input}
        inputMode="numeric"
        value={text}
        onChange={(_, { value }) => {
          onText(value);
        }}
        data-input={name}
      />
    </Field>
  );
}
