import { Text } from '@fluentui/react-components';
import type { Answer } from '../../app/pane/answer';
import type { SettingsView } from '../../app/pane/settings-view';
import { usePane } from '../pane-context';
import { Section } from '../parts/common/section';
import { Unanswered } from '../parts/common/unanswered';
import { LanguageChoice } from '../parts/settings/language-choice';
import { ProfileChoice } from '../parts/settings/profile-choice';
import { SettingField } from '../parts/settings/setting-field';
import { useView } from '../use-view';

/** Keys of the values that weigh one placement against another. */
const WEIGHTS = 'assignment.';

/** The local rules: profile, limits and weights; and the language of the pane. */
export function SettingsPage() {
  const { engine, ask, texts, tell } = usePane();
  const [settings, setSettings] = useView('settings');
  const t = texts.settings;

  const read = async (): Promise<void> => {
    const answer = await ask(() => engine.settings());
    if (answer !== null) setSettings(answer);
  };
  const chooseProfile = async (id: string, name: string): Promise<void> => {
    const answer = await ask(() => engine.chooseProfile(id));
    if (answer === null) return;
    setSettings(answer);
    tell(t.profile.chosen(name));
  };
  /** What is wrong with the value is told beside it, not above the page. */
  const change = async (key: string, value: number | string | null): Promise<string | null> => {
    const told = await ask<Answer<SettingsView>>(async () => ({
      ok: true,
      value: await engine.changeSetting(key, value),
    }));
    if (told?.ok !== true) return told?.failure.sentence ?? null;
    setSettings(told.value);
    return null;
  };

  if (settings === null)
    return (
      <>
        <LanguageChoice />
        <Unanswered sentence={t.notRead} button={t.read} onAsk={() => void read()} />
      </>
    );
  const weights = settings.values.filter(({ key }) => key.startsWith(WEIGHTS));
  const limits = settings.values.filter(({ key }) => !key.startsWith(WEIGHTS));
  return (
    <>
      <LanguageChoice />
      <ProfileChoice settings={settings} onChoose={(id, name) => void chooseProfile(id, name)} />
      <Text size={200}>{t.saved}</Text>
      <Section title={t.limits}>
        {limits.map((setting) => (
          <SettingField
            key={`${setting.key} ${setting.value}`}
            setting={setting}
            onChange={(value) => change(setting.key, value)}
          />
        ))}
      </Section>
      <Section title={t.weights}>
        <Text size={200}>{t.weightsHelp}</Text>
        {weights.map((setting) => (
          <SettingField
            key={`${setting.key} ${setting.value}`}
            setting={setting}
            onChange={(value) => change(setting.key, value)}
          />
        ))}
      </Section>
    </>
  );
}
