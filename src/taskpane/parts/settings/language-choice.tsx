import { Field, Select } from '@fluentui/react-components';
import { isLanguage, LANGUAGES } from '../../../i18n/language';
import { usePane } from '../../pane-context';

/** The language of the pane and of all that it writes. Each is named in itself, for those who read only that. */
export function LanguageChoice() {
  const { texts, language, setLanguage, isBusy } = usePane();
  const { language: label, languages } = texts.settings;
  return (
    <Field label={label}>
      <Select
        value={language}
        disabled={isBusy}
        onChange={(_, { value }) => {
          if (isLanguage(value)) setLanguage(value);
        }}
        data-setting="language"
      >
        {LANGUAGES.map((id) => (
          <option key={id} value={id} lang={id}>
            {languages[id]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
