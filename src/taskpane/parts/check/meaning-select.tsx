import { Select } from '@fluentui/react-components';
import { usePane } from '../../pane-context';

interface MeaningSelectProps {
  readonly label: string;
  readonly choices: readonly string[];
  /** Empty: nothing chosen. */
  readonly value: string;
  readonly onChoose: (meaning: string) => void;
}

/** What a word of the list means: one of the names that the program knows. */
export function MeaningSelect({ label, choices, value, onChoose }: MeaningSelectProps) {
  const { isBusy, texts } = usePane();
  return (
    <Select
      aria-label={label}
      value={value}
      disabled={isBusy}
      onChange={(_, { value: chosen }) => {
        onChoose(chosen);
      }}
    >
      <option value="">{texts.check.words.choose}</option>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </Select>
  );
}
