import { settingsOf } from '../../core/profile/settings';
import type { LiveAnalysis, LiveSession } from '../live/live-session';
import { shippedProfile, shippedProfiles } from '../profiles';
import type { EngineTexts } from './engine-texts';
import type { SettingsView } from './settings-view';

/** Values that are words, and which words they may be. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  'assignment.priority': ['longest-unemployed', 'longest-job-search'],
};

/** The profile in force, its values, and those of the profile itself. */
export function showSettings(
  { outcome }: LiveAnalysis,
  { language }: Pick<LiveSession, 'language'>,
  { sheets, choices }: EngineTexts,
): SettingsView {
  const { profile } = outcome;
  const standard = new Map<string, string | number>(
    settingsOf(shippedProfile(profile.id) ?? profile).map(({ key, value }) => [key, value]),
  );
  return {
    profile: profile.id,
    profiles: shippedProfiles().map(({ id, names }) => ({ id, name: names[language] })),
    values: settingsOf(profile).map(({ key, value }) => ({
      key,
      meaning: sheets.settingsSheet.meanings[key] ?? key,
      value,
      standard: standard.get(key) ?? value,
      choices: CHOICES[key]?.map((id) => ({ id, name: choices[id] ?? id })) ?? null,
    })),
  };
}
