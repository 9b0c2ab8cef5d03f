import type { FileRule } from './rule';
import { CONTEXT, FACTS } from './rule.fixture';
import { runFileRules } from './run-file-rules';

const fileRule = (id: string, more: Partial<FileRule>): FileRule => ({
  level: 'file',
  meta: { id, severity: 'info', fields: [], repair: null },
  check: (_, __, report) => {
    report({ count: 1 });
  },
  ...more,
});

describe('rules about the file', () => {
  test('find in the order of the rules, about no row', () => {
    const rules = [
      fileRule('whole', {}),
      fileRule('column', {
        level: 'header',
        check: ({ hiddenRows }, { referenceDate }, report) => {
          report({ hiddenRows, referenceDate }, { field: 'city', column: 26 });
          report({}, { field: 'phone' });
        },
      }),
    ];
    const common = { severity: 'info', row: null, repair: null };
    const { referenceDate } = CONTEXT;
    expect(runFileRules(rules, { ...FACTS, hiddenRows: 3 }, CONTEXT)).toEqual([
      { ...common, rule: 'whole', column: null, field: null, params: { count: 1 } },
      { ...common, rule: 'column', column: 'AA', field: 'city', params: { hiddenRows: 3, referenceDate } },
      { ...common, rule: 'column', column: null, field: 'phone', params: {} },
    ]);
  });

  test('do not run where something that they need is missing', () => {
    const meta = { ...fileRule('previous', {}).meta, requires: 'previous' } as const;
    expect(runFileRules([fileRule('previous', { meta })], FACTS, CONTEXT)).toEqual([]);
  });

  test('take their severity from the profile', () => {
    const context = { ...CONTEXT, profile: { ...CONTEXT.profile, rules: { whole: 'error' } } } as const;
    expect(runFileRules([fileRule('whole', {})], FACTS, context)).toMatchObject([{ severity: 'error' }]);
  });

  test('about rows are not run', () => {
    const check = jest.fn();
    const meta = { id: 'list', severity: 'info', fields: [], repair: null } as const;
    expect(runFileRules([{ level: 'list', meta, check }], FACTS, CONTEXT)).toEqual([]);
    expect(check).not.toHaveBeenCalled();
  });
});
