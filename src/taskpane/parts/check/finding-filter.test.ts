import type { FindingGroup } from '../../../app/pane/check-view';
import { countsIn, groupsIn } from './finding-filter';

const group = (
  rule: string,
  severity: FindingGroup['severity'],
  count: number,
  ignored: number,
): FindingGroup => ({
  rule,
  severity,
  title: rule,
  resolve: '',
  count,
  ignored,
  safe: 0,
  doubtful: 0,
});

const groups = [
  group('person-id-check', 'error', 3, 0),
  group('benefit-unknown', 'error', 0, 2),
  group('phone-form', 'info', 4, 1),
];

test('groups are those with findings of the status and severity', () => {
  const rules = (filter: Parameters<typeof groupsIn>[1]) => groupsIn(groups, filter).map(({ rule }) => rule);
  expect(rules({ severity: null, status: 'open' })).toEqual(['person-id-check', 'phone-form']);
  expect(rules({ severity: 'error', status: 'open' })).toEqual(['person-id-check']);
  expect(rules({ severity: null, status: 'ignored' })).toEqual(['benefit-unknown', 'phone-form']);
});

test('findings are counted by severity', () => {
  expect(countsIn(groups, 'open')).toEqual({ error: 3, warning: 0, info: 4 });
  expect(countsIn(groups, 'ignored')).toEqual({ error: 2, warning: 0, info: 1 });
});
