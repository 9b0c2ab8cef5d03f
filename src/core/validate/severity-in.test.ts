import { severityIn } from './severity-in';

const RULE = { id: 'name-format', severity: 'warning', fields: [], repair: null } as const;

describe('how grave a rule is', () => {
  test.each([
    ['its own severity where the profile says nothing', undefined, 'warning'],
    ['its own where the profile speaks of other rules', { 'email-format': 'error' }, 'warning'],
    ['its own where the profile turns the rule off', { 'name-format': 'off' }, 'warning'],
    ['what the profile says', { 'name-format': 'error' }, 'error'],
  ] as const)('is %s', (_, rules, expected) => {
    expect(severityIn(rules === undefined ? {} : { rules }, RULE)).toBe(expected);
  });
});
