import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SettingView } from '../../../app/pane/settings-view';
import { usePane } from '../../pane-context';
import { isChoice, settingText, typedValue } from './setting-value';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  typed: { width: '112px' },
});

interface SettingFieldProps {
  readonly setting: SettingView;
  /** `null` gives back the profile's own. The answer says what is wrong with the value, `null` for nothing. */
  readonly onChange: (value: number | string | null) => Promise<string | null>;
}

/** A value of the profile that this workbook may have otherwise. It is taken when one leaves it, or by Enter. */
export function SettingField({ setting, onChange }: SettingFieldProps) {
  const { texts, number, isBusy } = usePane();
  const { own, reset, resetOf } = texts.settings;
  const { meaning, value, standard, choices } = setting;
  const shown = settingText(value, choices, number);
  const [typed, setTyped] = useState(shown);
  const [wrong, setWrong] = useState<string | null>(null);
  const styles = useStyles();

  const change = async (wanted: number | string | null): Promise<void> => {
    setWrong(await onChange(wanted));
  };
  const take = (): void => {
    if (typed.trim() === shown) setWrong(null);
    else void change(typedValue(typed, choices));
  };
  return (
    <Field
      label={meaning}
      {...(value === standard ? {} : { hint: own(settingText(standard, choices, number)) })}
      {...(wrong === null ? {} : { validationMessage: wrong })}
    >
      {(field) => (
        <div className={styles.line}>
          {isChoice(setting) ? (
            <Select
              {...field}
              value={String(value)}
              disabled={isBusy}
              onChange={(_, { value: chosen }) => void change(chosen)}
            >
              {choices?.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          ) : (
            <Input
              {...field}
              className={styles.typed}
              value={typed}
              autoComplete="off"
              onChange={(_, { value: text }) => {
                setTyped(text);
              }}
              onBlur={take}
              onKeyDown={({ key }) => {
                if (key === 'Enter') take();
                if (key === 'Escape') setTyped(shown);
              }}
              data-setting={setting.key}
            />
          )}
          {value !== standard && (
            <Button
              appearance="subtle"
              aria-label={resetOf(meaning)}
              disabledFocusable={isBusy}
              onClick={() => void change(null)}
            >
              {reset}
            </Button>
          )}
        </div>
      )}
    </Field>
  );
}
