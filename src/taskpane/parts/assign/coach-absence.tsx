import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Absence, CoachPlan } from '../../../app/pane/plan-view';
import { usePane } from '../../pane-context';
import { Section } from '../common/section';
import { AbsenceForm } from './absence-form';

const useStyles = makeStyles({
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  remove: { alignSelf: 'flex-start' },
});

interface CoachAbsenceProps {
  readonly coach: CoachPlan;
  /** `null`: takes the absence back. */
  readonly onAbsence: (absence: Absence | null) => Promise<void>;
}

/** Whether a coach is away, and what that does. The keyboard stays with what took the place of its button. */
export function CoachAbsence({ coach, onAbsence }: CoachAbsenceProps) {
  const { texts, date, isBusy } = usePane();
  const t = texts.assign.absence;
  const [isChanged, setChanged] = useState(false);
  const styles = useStyles();
  const change = (absence: Absence | null): void => {
    setChanged(true);
    void onAbsence(absence);
  };
  if (coach.absence !== null)
    return (
      <Section title={t.title}>
        <p className={styles.text}>{t.standing(date(coach.absence.from), date(coach.absence.to))}</p>
        <Button
          className={styles.remove}
          autoFocus={isChanged}
          disabledFocusable={isBusy}
          onClick={() => {
            change(null);
          }}
          data-action="remove-absence"
        >
          {t.remove}
        </Button>
      </Section>
    );
  return (
    <Section title={t.title}>
      {coach.signal === 'absent' ? (
        <p className={styles.text}>{t.ofSheet}</p>
      ) : (
        <>
          <p className={styles.quiet}>{t.note}</p>
          <AbsenceForm takesFocus={isChanged} onSet={change} />
        </>
      )}
    </Section>
  );
}
