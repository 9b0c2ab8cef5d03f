import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  date: { flexGrow: 1, minWidth: '140px', maxWidth: '200px' },
});

interface ReferenceDateProps {
  /** `YYYY-MM-DD` */
  readonly referenceDate: string;
  readonly onUse: (date: string) => void;
}

/**
 * The day for which everything is computed. A new one is taken by its button or Enter: a date that is being typed goes
 * through others on its way.
 */
export function ReferenceDate({ referenceDate, onUse }: ReferenceDateProps) {
  const { texts, isBusy } = usePane();
  const { label, help, use } = texts.report.referenceDate;
  const [typed, setTyped] = useState(referenceDate);
  const styles = useStyles();
  const isNew = typed !== '' && typed !== referenceDate;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isNew && !isBusy) onUse(typed);
      }}
    >
      <Field label={label} hint={help}>
        {(field) => (
          <div className={styles.line}>
            <Input
              {...field}
              type="date"
              className={styles.date}
              value={typed}
              onChange={(_, { value }) => {
                setTyped(value);
              }}
            />
            {isNew && (
              <Button type="submit" disabledFocusable={isBusy}>
                {use}
              </Button>
            )}
          </div>
        )}
      </Field>
    </form>
  );
}
