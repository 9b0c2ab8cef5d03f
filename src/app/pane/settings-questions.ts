import { applySettings } from '../../core/profile/settings';
import { RULE_IDS } from '../../core/validate/catalogue';
import { CommandError } from '../command-error';
import { shippedProfile } from '../profiles';
import type { LiveAnalysis } from '../live/live-session';
import type { Engine } from './engine';
import type { EngineCore } from './engine-core';
import type { SettingsView } from './settings-view';

/** The profile by which the workbook is judged, and its values. */
export function settingsQuestions(
  core: EngineCore,
): Pick<Engine, 'settings' | 'chooseProfile' | 'changeSetting' | 'setLanguage'> {
  const { keeper } = core;
  const show = async (analysis: LiveAnalysis): Promise<SettingsView> => {
    const { showSettings } = await import(/* webpackChunkName: 'on-demand-views' */ './show-settings');
    return showSettings(analysis, core.session(), core.texts());
  };

  return {
    settings: () => core.answer(async () => show(await keeper.latest())),
    chooseProfile: (profile) =>
      core.answer(async () => {
        if (shippedProfile(profile) === null) throw new CommandError('no-such-profile', [profile]);
        return show(await core.wish((wishes) => ({ ...wishes, profile, settings: [] })));
      }),
    changeSetting: (key, value) =>
      core.answer(async () => {
        const { profile } = (await keeper.latest()).outcome;
        if (
          value !== null &&
          applySettings(profile, [{ key, value, row: 1 }], RULE_IDS).problems.length > 0
        ) {
          throw new CommandError('bad-setting');
        }
        return show(
          await core.wish((wishes) => {
            const others = wishes.settings.filter((setting) => setting.key !== key);
            return { ...wishes, settings: value === null ? others : [...others, { key, value }] };
          }),
        );
      }),
    setLanguage: (language) =>
      core.answerFreely(() => {
        core.setLanguage(language);
        return Promise.resolve(true as const);
      }),
  };
}
