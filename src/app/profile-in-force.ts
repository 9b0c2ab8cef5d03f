import type { Finding } from '../core/model/finding';
import type { Profile } from '../core/model/profile';
import { settingFinding } from '../core/profile/setting-finding';
import { applySettings } from '../core/profile/settings';
import { RULE_IDS } from '../core/validate/catalogue';
import { CommandError } from './command-error';
import type { EarlierRun } from './earlier-run';
import { DEFAULT_PROFILE, shippedProfile } from './profiles';

/**
 * The profile by which a workbook is judged: the one asked for, else the one that its settings name, else the default;
 * with the values that its settings sheet overrides, and findings about that sheet. Settings of another profile's
 * workbook are no overrides. A rule that the profile's file sets and the check does not have is told of and left out.
 * Of other findings only values of the staff's that differ can be set: what is found in the sheets of coaches and
 * settings, and locks over a limit, tell that something was not done as it stands there, which nobody should miss. Throws
 * `CommandError('no-such-profile')` where the settings name a profile that is not shipped: other rules must not be taken
 * silently in its place.
 */
export function profileInForce(
  given: Profile | null,
  earlier: EarlierRun,
): { readonly profile: Profile; readonly findings: readonly Finding[] } {
  const id = earlier.profile ?? DEFAULT_PROFILE;
  const named = given ?? shippedProfile(id);
  if (named === null) throw new CommandError('no-such-profile', [id]);
  const { base, findings } = withKnownRules(named);
  const rows = earlier.profile === null || earlier.profile === base.id ? earlier.settings : [];
  const { profile, problems } = applySettings(base, rows, RULE_IDS);
  return {
    profile,
    findings: [
      ...findings,
      ...problems.map(({ code, row, path }) =>
        code === 'unknown-setting'
          ? settingFinding('settings-unknown-key', row, 'A', {})
          : settingFinding('settings-bad-value', row, 'B', { key: path }),
      ),
    ],
  };
}

function withKnownRules(profile: Profile): { readonly base: Profile; readonly findings: readonly Finding[] } {
  const rules = Object.entries(profile.rules ?? {});
  const unknown = rules.filter(([id]) => !RULE_IDS.has(id));
  if (unknown.length === 0) return { base: profile, findings: [] };
  return {
    base: { ...profile, rules: Object.fromEntries(rules.filter(([id]) => RULE_IDS.has(id))) },
    findings: unknown.map(([id]) => ({
      rule: 'profile-unknown-rule',
      severity: 'warning',
      row: null,
      column: null,
      field: null,
      repair: null,
      params: { name: id },
    })),
  };
}
