import type { EarlierRun } from './earlier-run';
import { profileInForce } from './profile-in-force';
import { shippedProfile } from './profiles';

const mikkeli = shippedProfile('mikkeli-2021')!;

function earlier(profile: string | null, ...settings: EarlierRun['settings']): EarlierRun {
  return {
    profile,
    referenceDate: null,
    clientSheet: null,
    derivedColumns: new Set(),
    settings,
    ownRows: [],
    history: [],
    log: [],
  };
}
const LIMIT_80 = { key: 'coachLimitPerFte', value: 80, row: 5 };

test.each([
  ['the default, where nothing is said', null, null, 'savonlinna-2021'],
  ['the one that the settings name', null, 'savonlinna-2025', 'savonlinna-2025'],
  ['the one asked for', mikkeli, null, 'mikkeli-2021'],
  ['the one asked for, before that of the settings', mikkeli, 'savonlinna-2025', 'mikkeli-2021'],
  ['the one asked for, where the settings name one that is not shipped', mikkeli, 'own', 'mikkeli-2021'],
])('the profile is %s', (_, given, named, id) => {
  expect(profileInForce(given, earlier(named)).profile.id).toBe(id);
});

test('settings that name a profile that is not shipped are refused', () => {
  expect(() => profileInForce(null, earlier('own'))).toThrow(
    expect.objectContaining({ code: 'no-such-profile', details: ['own'] }) as Error,
  );
});

test.each([
  ['of the profile itself', 'mikkeli-2021', 80],
  ['that name no profile', null, 80],
  ['of another profile', 'savonlinna-2021', 100],
])('settings %s give a limit', (_, named, limit) => {
  const { profile, findings } = profileInForce(mikkeli, earlier(named, LIMIT_80));
  expect(profile.coachLimitPerFte).toBe(limit);
  expect(findings).toEqual([]);
});

test('a setting that cannot be used is a finding at its cell and changes nothing', () => {
  const { profile, findings } = profileInForce(
    null,
    earlier(null, { key: 'coachLimitPerFte', value: 101, row: 7 }, { key: 'colour', value: 'red', row: 8 }),
  );
  expect(profile.coachLimitPerFte).toBe(100);
  expect(findings.map(({ rule, place, row, column }) => [rule, place, row, column])).toEqual([
    ['settings-bad-value', 'settings', 7, 'B'],
    ['settings-unknown-key', 'settings', 8, 'A'],
  ]);
});

describe('settings of rules', () => {
  test('hold as the sheet says, in the words of the language', () => {
    const { profile, findings } = profileInForce(
      null,
      earlier(
        null,
        { key: 'rules.name-format', value: 'pois', row: 5 },
        { key: 'rules.value-misspelt', value: 'fel', row: 6 },
      ),
    );
    expect(profile.rules).toEqual({ 'name-format': 'off', 'value-misspelt': 'error' });
    expect(findings).toEqual([]);
  });

  test('hold for what staff filled in by hand, from either place; the sheet goes before the profile', () => {
    const id = 'staff-value-differs';
    const own = { ...mikkeli, rules: { [id]: 'info' } as const };
    const row = { key: `rules.${id}`, value: 'virhe', row: 5 };
    expect(profileInForce(own, earlier(null))).toMatchObject({
      profile: { rules: { [id]: 'info' } },
      findings: [],
    });
    expect(profileInForce(own, earlier(null, row))).toMatchObject({
      profile: { rules: { [id]: 'error' } },
      findings: [],
    });
  });

  test('cannot soften the limit of a coach, from either place', () => {
    const id = 'lock-over-limit';
    const own = { ...mikkeli, rules: { [id]: 'off' } as const };
    const row = { key: `rules.${id}`, value: 'pois', row: 5 };
    const { profile, findings } = profileInForce(own, earlier(null, row));
    expect(profile.rules).toEqual({});
    expect(findings.map(({ rule }) => rule)).toEqual(['profile-unknown-rule', 'settings-unknown-key']);
  });

  test('of no rule of the check, or with another word, are findings and change nothing', () => {
    const { profile, findings } = profileInForce(
      null,
      earlier(
        null,
        { key: 'rules.lock-over-limit', value: 'pois', row: 5 },
        { key: 'rules.name-format', value: 'joskus', row: 6 },
      ),
    );
    expect(profile.rules).toBeUndefined();
    expect(findings.map(({ rule, row, column, params }) => [rule, row, column, params])).toEqual([
      ['settings-unknown-key', 5, 'A', {}],
      ['settings-bad-value', 6, 'B', { key: 'rules.name-format' }],
    ]);
  });

  test('in a profile’s file that name no rule are told of and left out', () => {
    const rules = { 'name-format': 'off', 'nam-format': 'off' } as const;
    const { profile, findings } = profileInForce({ ...mikkeli, rules }, earlier(null));
    expect(profile.rules).toEqual({ 'name-format': 'off' });
    expect(findings).toEqual([
      expect.objectContaining({ rule: 'profile-unknown-rule', row: null, params: { name: 'nam-format' } }),
    ]);
  });
});
