import { Select } from '@fluentui/react-components';
import type { Field } from '../../../core/model/field';
import type { ListView } from '../../../app/pane/list-view';
import { usePane } from '../../pane-context';

interface FieldSelectProps {
  readonly label: string;
  /** What stands for no field. */
  readonly empty: string;
  readonly fields: ListView['fields'];
  readonly value: Field | null;
  readonly onChoose: (field: Field | null) => void;
}

/** One of the fields that a column may be taken for, or none. */
export function FieldSelect({ label, empty, fields, value, onChoose }: FieldSelectProps) {
  const { isBusy } = usePane();
  return (
    <Select
      aria-label={label}
      value={value ?? ''}
      disabled={isBusy}
      onChange={(_, { value: chosen }) => {
        onChoose(fields.find(({ field }) => field === chosen)?.field ?? null);
      }}
    >
      <option value="">{empty}</option>
      {fields.map(({ field, name }) => (
        <option key={field} value={field}>
          {name}
        </option>
      ))}
    </Select>
  );
}
