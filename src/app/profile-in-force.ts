import type { Finding } from '../core/model/finding';
import type { Profile } from '../core/model/profile';
import { applySettings } from '../core/profile/settings';
import { CommandError } from './command-error';
import type { EarlierRun } from './earlier-run';
import { DEFAULT_PROFILE, shippedProfile } from './profiles';

/**
 * The profile by which a workbook is judged: the one asked for, else the one that its settings name, else the default;
 * with the values that its settings sheet overrides, and findings about that sheet. Settings of another profile's
 * workbook are no overrides. Throws `CommandError('no-such-profile')` where the settings name a profile that is not
 * shipped: other rules must not be taken silently in its place.
 */
export function profileInForce(
  given: Profile | null,
  earlier: EarlierRun,
): { readonly profile: Profile; readonly findings: readonly Finding[] } {
  const id = earlier.profile ?? DEFAULT_PROFILE;
  const base = given ?? shippedProfile(id);
  if (base === null) throw new CommandError('no-such-profile', [id]);
  const rows = earlier.profile === null || earlier.profile === base.id ? earlier.settings : [];
  const { profile, problems } = applySettings(base, rows);
  return {
    profile,
    findings: problems.map(({ code, row, path }) =>
      code === 'unknown-setting'
        ? settingFinding('settings-unknown-key', row, 'A', {})
        : settingFinding('settings-bad-value', row, 'B', { key: path }),
    ),
  };
}

function settingFinding(rule: string, row: number, column: string, params: Finding['params']): Finding {
  return { rule, severity: 'warning', place: 'settings', row, column, field: null, repair: null, params };
}
