import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Absence } from '../../../app/pane/plan-view';
import { usePane } from '../../pane-context';
import { absenceFault } from './absence-fault';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  days: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  day: { flexGrow: 1, flexBasis: '130px', minWidth: 0, maxWidth: '200px' },
  input: { width: '100%', minWidth: 0 },
  set: { alignSelf: 'flex-start' },
});

interface AbsenceFormProps {
  /** The absence that stood was just taken back, and its button with it. */
  readonly takesFocus: boolean;
  readonly onSet: (absence: Absence) => void;
}

/** Asks between which days a coach is away. */
export function AbsenceForm({ takesFocus, onSet }: AbsenceFormProps) {
  const { texts, isBusy } = usePane();
  const t = texts.assign.absence;
  const [absence, setAbsence] = useState<Absence>({ from: '', to: '' });
  const styles = useStyles();
  const fault = absenceFault(absence);
  const wrongOrder = fault === 'wrong-order' ? { validationMessage: t.wrongOrder } : {};
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (fault === null && !isBusy) onSet(absence);
      }}
    >
      <div className={styles.days}>
        <Field label={t.from} className={styles.day}>
          <Input
            type="date"
            className={styles.input}
            autoFocus={takesFocus}
            value={absence.from}
            onChange={(_, { value }) => {
              setAbsence({ ...absence, from: value });
            }}
            data-day="from"
          />
        </Field>
        <Field label={t.to} className={styles.day} {...wrongOrder}>
          <Input
            type="date"
            className={styles.input}
            value={absence.to}
            onChange={(_, { value }) => {
              setAbsence({ ...absence, to: value });
            }}
            data-day="to"
          />
        </Field>
      </div>
      <Button
        type="submit"
        className={styles.set}
        disabledFocusable={isBusy || fault !== null}
        data-action="set-absence"
      >
        {t.set}
      </Button>
    </form>
  );
}
