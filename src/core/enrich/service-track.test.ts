import { SUPPORT_SIGNS } from '../model/profile';
import type { SupportSign } from '../model/profile';
import type { Ternary } from '../model/ternary';
import { proposeTrack } from './service-track';

const RULES = { independentBelowWeeks: 13, supportedBy: SUPPORT_SIGNS };
const NONE: Readonly<Record<SupportSign, Ternary>> = {
  'long-term-unemployed': 'no',
  'young-without-plan': 'no',
  'service-language': 'no',
  'overdue-discussion': 'no',
};

test.each(SUPPORT_SIGNS)('the sign %s proposes support', (sign) => {
  expect(proposeTrack({ ...NONE, [sign]: 'yes' }, 2, RULES)).toEqual({
    value: 'supported',
    proposed: true,
    reasons: [sign],
  });
});

test.each<[string, Partial<typeof NONE>, number | null, string | null, readonly string[]]>([
  ['short unemployment and no sign', {}, 12, 'independent', ['short-unemployment']],
  ['no sign, not short', {}, 13, null, ['not-short-unemployment']],
  ['length unknown', {}, null, null, ['information-missing']],
  ['a sign unknown', { 'service-language': 'review' }, 2, null, ['information-missing']],
  [
    'a sign unknown, another held',
    { 'service-language': 'review', 'long-term-unemployed': 'yes' },
    null,
    'supported',
    ['long-term-unemployed'],
  ],
])('%s', (_, signs, weeks, value, reasons) => {
  expect(proposeTrack({ ...NONE, ...signs }, weeks, RULES)).toEqual({ value, proposed: true, reasons });
});

test('a sign that the profile does not use does not count', () => {
  const rules = { ...RULES, supportedBy: ['long-term-unemployed'] as const };
  const signs: typeof NONE = { ...NONE, 'service-language': 'yes', 'overdue-discussion': 'review' };
  expect(proposeTrack(signs, 2, rules).value).toBe('independent');
});
