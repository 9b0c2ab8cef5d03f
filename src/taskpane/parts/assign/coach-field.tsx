import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { CoachPlan } from '../../../app/pane/plan-view';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({ field: { maxWidth: '240px' } });

interface CoachFieldProps {
  readonly label: string;
  /** For tests. */
  readonly name: string;
  readonly coaches: readonly Pick<CoachPlan, 'id' | 'name'>[];
  /** Id of the coach who is chosen; `null`: nobody. */
  readonly chosen: string | null;
  readonly onChoose: (coach: string | null) => void;
}

/** Asks for one of the coaches, or nobody. */
export function CoachField({ label, name, coaches, chosen, onChoose }: CoachFieldProps) {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field}>
      <Select
        value={chosen ?? ''}
        onChange={(_, { value }) => {
          onChoose(value === '' ? null : value);
        }}
        data-input={name}
      >
        <option value="">{texts.assign.whatIf.nobody}</option>
        {coaches.map((coach) => (
          <option key={coach.id} value={coach.id}>
            {coach.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
