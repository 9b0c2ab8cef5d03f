import fc from 'fast-check';
import savonlinna2021 from '../../../templates/profiles/savonlinna-2021.json';
import type { Profile } from '../model/profile';
import { parseProfile } from './parse-profile';
import { applySettings as applySettingsOf, SETTING_KEYS, settingsOf } from './settings';
import type { Setting, SettingKey, SettingRow } from './settings';

const shipped = sound(savonlinna2021);

function sound(json: unknown): Profile {
  const result = parseProfile(json);
  if (!result.ok) throw new Error('the shipped profile must be sound');
  return result.profile;
}

const applySettings = (profile: Profile, rows: readonly SettingRow[]) =>
  applySettingsOf(profile, rows, new Set(['name-format', 'value-misspelt']));

function asRows(settings: readonly Setting[]) {
  return settings.map((setting, index) => ({ ...setting, row: index + 2 }));
}

const penalty = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constant('never' as const));
const anyProfile = fc
  .record({
    youthAgeLimit: fc.integer({ min: 16, max: 65 }),
    coachLimitPerFte: fc.integer({ min: 1, max: 100 }),
    penalties: fc.record({
      changeOfCoach: penalty,
      serviceLanguage: penalty,
      speciality: penalty,
      municipality: penalty,
      otherSpeciality: penalty,
    }),
    priority: fc.constantFrom('longest-unemployed' as const, 'longest-job-search' as const),
    independentBelowWeeks: fc.integer({ min: 1, max: 520 }),
    smallCellThreshold: fc.integer({ min: 3, max: 10 }),
  })
  .map((values): Profile => ({
    ...shipped,
    targetGroup: { ...shipped.targetGroup, youthAgeLimit: values.youthAgeLimit },
    coachLimitPerFte: values.coachLimitPerFte,
    assignment: { penalties: values.penalties, priority: values.priority },
    serviceTrack: { ...shipped.serviceTrack, independentBelowWeeks: values.independentBelowWeeks },
    smallCellThreshold: values.smallCellThreshold,
  }));

describe('the values in force', () => {
  test('every setting has a value', () => {
    expect(settingsOf(shipped).map((setting) => setting.key)).toEqual(SETTING_KEYS);
  });

  test('written and read again they give the same profile', () => {
    const law = fc.property(anyProfile, (profile) => {
      expect(applySettings(profile, asRows(settingsOf(profile)))).toEqual({ profile, problems: [] });
      expect(applySettings(shipped, asRows(settingsOf(profile)))).toEqual({ profile, problems: [] });
    });
    fc.assert(law, { seed: 20210331, numRuns: 30 });
  });
});

describe('a row of the settings sheet', () => {
  test.each<[string, string | number, SettingKey, string | number]>([
    ['targetGroup.youthAgeLimit', 29, 'targetGroup.youthAgeLimit', 29],
    ['targetGroup.youthAgeLimit', ' 29 ', 'targetGroup.youthAgeLimit', 29],
    [' TARGETGROUP.youthagelimit', 29, 'targetGroup.youthAgeLimit', 29],
    ['assignment.penalties.speciality', 'Ei koskaan', 'assignment.penalties.speciality', 'never'],
    ['assignment.priority', 'longest-job-search', 'assignment.priority', 'longest-job-search'],
  ])('%s = %p sets %s to %p', (key, value, settled, expected) => {
    const { profile, problems } = applySettings(shipped, [{ key, value, row: 7 }]);
    expect(problems).toEqual([]);
    expect(settingsOf(profile)).toContainEqual({ key: settled, value: expected });
  });

  test.each([null, '', '  '])('without a value (%p) leaves the profile as it is', (value) => {
    const rows = [{ key: 'coachLimitPerFte', value, row: 7 }];
    expect(applySettings(shipped, rows)).toEqual({ profile: shipped, problems: [] });
  });

  test.each([
    ['coachLimitPerFte', 101, 'too-large'],
    ['coachLimitPerFte', 99.5, 'not-a-whole-number'],
    ['coachLimitPerFte', 'sata', 'not-a-number'],
    ['coachLimitPerFte', true, 'not-a-number'],
    ['coachLimitPerFte', { error: '#REF!' }, 'not-a-number'],
    ['smallCellThreshold', 1, 'too-small'],
    ['assignment.penalties.speciality', -1, 'too-small'],
    ['assignment.penalties.speciality', 'joskus', 'not-a-penalty'],
    ['assignment.priority', 'alphabet', 'not-one-of'],
    ['coachLimit', 90, 'unknown-setting'],
    ['id', 'x', 'unknown-setting'],
    ['__proto__', 1, 'unknown-setting'],
    ['rules.no-such-rule', 'off', 'unknown-setting'],
    ['rules.__proto__', 'off', 'unknown-setting'],
    ['rules', 'off', 'unknown-setting'],
    ['rules.name-format', 'joskus', 'not-one-of'],
    ['rules.name-format', 1, 'not-one-of'],
  ])('%s = %p changes nothing and is told with its row', (key, value, code) => {
    const { profile, problems } = applySettings(shipped, [{ key, value, row: 7 }]);
    expect(profile).toEqual(shipped);
    expect(problems).toEqual([expect.objectContaining({ code, row: 7 })]);
  });

  test('a faulty row does not keep the others from being used', () => {
    const { profile, problems } = applySettings(shipped, [
      { key: 'coachLimitPerFte', value: 500, row: 2 },
      { key: 'targetGroup.youthAgeLimit', value: 25, row: 3 },
      { key: 'targetGroup.youthAgeLimit', value: 26, row: 4 },
    ]);
    expect(profile.targetGroup.youthAgeLimit).toBe(25);
    expect(problems.map(({ code, row }) => [code, row])).toEqual([
      ['too-large', 2],
      ['repeated-setting', 4],
    ]);
  });
});

describe('the setting of a rule', () => {
  test.each([
    ['off', ['off', 'pois', 'av', ' Pois ']],
    ['info', ['info', 'huomautus', 'tiedoksi', 'upplysning', 'för kännedom', 'for information']],
    ['warning', ['warning', 'varoitus', 'Varning']],
    ['error', ['error', 'virhe', 'FEL']],
  ])('is %s for %j', (setting, words) => {
    for (const value of words) {
      const { profile, problems } = applySettings(shipped, [{ key: ' Rules.name-format', value, row: 7 }]);
      expect([value, problems]).toEqual([value, []]);
      expect(profile).toEqual({ ...shipped, rules: { 'name-format': setting } });
    }
  });

  test('takes the place of the profile’s own and leaves those of other rules', () => {
    const profile = { ...shipped, rules: { 'name-format': 'off', 'value-misspelt': 'error' } as const };
    const rows = [
      { key: 'rules.value-misspelt', value: 'pois', row: 2 },
      { key: 'rules.value-misspelt', value: 'virhe', row: 3 },
      { key: 'rules.value-misspelt', value: null, row: 4 },
    ];
    const { profile: changed, problems } = applySettings(profile, rows);
    expect(changed.rules).toEqual({ 'name-format': 'off', 'value-misspelt': 'off' });
    expect(problems).toEqual([
      { path: 'rules.value-misspelt', code: 'repeated-setting', params: {}, row: 3 },
    ]);
  });
});
