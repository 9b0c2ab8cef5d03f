import { clientListOf } from '../model/client-list.fixture';
import type { RuleSetting } from '../model/finding';
import type { CellRule, ListRule, Rule, RuleContext, RuleMeta } from './rule';
import { CONTEXT } from './rule.fixture';
import { canRun, rulesNotRun } from './rules-not-run';

const LIST = clientListOf([{ phone: '+358445550000', coach: 'OV01' }]);

const meta = (more: Partial<RuleMeta>): RuleMeta => ({
  id: 'rule',
  severity: 'warning',
  fields: [],
  repair: null,
  ...more,
});
const cellRule = (more: Partial<RuleMeta>): CellRule => ({
  level: 'cell',
  meta: meta(more),
  check: () => null,
});
const listRule = (more: Partial<RuleMeta>): ListRule => ({
  level: 'list',
  meta: meta(more),
  check: () => undefined,
});

function under(rules: Readonly<Record<string, RuleSetting>>): RuleContext {
  return { ...CONTEXT, profile: { ...CONTEXT.profile, rules } };
}

describe('rules that do not run', () => {
  test.each<[string, Rule, RuleContext, object[]]>([
    ['a rule with one of its cells’ columns runs', cellRule({ fields: ['email', 'phone'] }), CONTEXT, []],
    [
      'a rule without any of them does not',
      cellRule({ fields: ['email', 'city'] }),
      CONTEXT,
      [{ rule: 'rule', why: 'missing-column', fields: ['email', 'city'] }],
    ],
    [
      'a rule of the file needs no column',
      { level: 'file', meta: meta({ fields: ['email'] }), check: () => undefined },
      CONTEXT,
      [],
    ],
    [
      'a rule of the header needs no column',
      { level: 'header', meta: meta({ fields: ['email'] }), check: () => undefined },
      CONTEXT,
      [],
    ],
    [
      'a rule of the row without one of its columns does not',
      { level: 'row', meta: meta({ fields: ['phone', 'email'] }), judge: () => () => null },
      CONTEXT,
      [{ rule: 'rule', why: 'missing-column', fields: ['email'] }],
    ],
    ['a rule of the list with all its columns runs', listRule({ fields: ['phone', 'coach'] }), CONTEXT, []],
    [
      'a rule of the list without one of them does not',
      listRule({ fields: ['phone', 'city'] }),
      CONTEXT,
      [{ rule: 'rule', why: 'missing-column', fields: ['city'] }],
    ],
    ['one of a group of needs is enough', listRule({ needs: [['city', 'coach']] }), CONTEXT, []],
    [
      'a group of needs without any keeps a rule back',
      listRule({ fields: ['phone'], needs: [['city', 'email']] }),
      CONTEXT,
      [{ rule: 'rule', why: 'missing-column', fields: ['city', 'email'] }],
    ],
    ['a rule about coaches runs where there are some', listRule({ requires: 'coaches' }), CONTEXT, []],
    [
      'a rule about coaches does not run where there are none',
      listRule({ requires: 'coaches' }),
      { ...CONTEXT, coaches: [] },
      [{ rule: 'rule', why: 'no-coaches', fields: [] }],
    ],
    [
      'a rule about the month before does not run without its list',
      listRule({ requires: 'previous' }),
      { ...CONTEXT, previous: { month: '2021-02', values: new Map(), list: null } },
      [{ rule: 'rule', why: 'no-previous', fields: [] }],
    ],
    [
      'a rule that is off does not run, whatever else is missing',
      listRule({ fields: ['city'] }),
      under({ rule: 'off' }),
      [{ rule: 'rule', why: 'off', fields: [] }],
    ],
    ['a rule of another severity runs', listRule({}), under({ rule: 'info' }), []],
  ])('%s', (_, rule, context, expected) => {
    expect(rulesNotRun([rule], LIST, context)).toEqual(expected);
    expect(canRun(rule, LIST, context)).toBe(expected.length === 0);
  });
});
