import { Field, Select } from '@fluentui/react-components';
import type { SettingsView } from '../../../app/pane/settings-view';
import { usePane } from '../../pane-context';

interface ProfileChoiceProps {
  readonly settings: SettingsView;
  readonly onChoose: (id: string, name: string) => void;
}

/** Which service area's rules hold. */
export function ProfileChoice({ settings: { profile, profiles }, onChoose }: ProfileChoiceProps) {
  const { texts, isBusy } = usePane();
  const { label, help } = texts.settings.profile;
  return (
    <Field label={label} hint={help}>
      <Select
        value={profile}
        disabled={isBusy}
        onChange={(_, { value }) => {
          const chosen = profiles.find(({ id }) => id === value);
          if (chosen !== undefined) onChoose(chosen.id, chosen.name);
        }}
        data-setting="profile"
      >
        {profiles.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
