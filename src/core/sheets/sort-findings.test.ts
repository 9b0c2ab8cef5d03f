import type { Finding } from '../model/finding';
import { sortFindings } from './sort-findings';

const finding = (row: number | null, rest: Partial<Finding> = {}): Finding => ({
  rule: 'person-id-temporary',
  severity: 'warning',
  row,
  column: row === null ? null : 'C',
  field: null,
  repair: null,
  params: {},
  ...rest,
});

const onRows = (count: number, rest: Partial<Finding> = {}) =>
  Array.from({ length: count }, (_, index) => finding(index + 2, rest));

describe('findings', () => {
  test.each<[string, readonly Finding[], number, number, number]>([
    ['on more than half of the rows are one', onRows(6), 11, 0, 1],
    ['on half of the rows are told one by one', onRows(5), 10, 5, 0],
    ['of one row are told by themselves, even where there are no others', onRows(1), 1, 1, 0],
    ['that are errors are told one by one', onRows(10, { severity: 'error' }), 10, 10, 0],
    ['of different columns are not taken together', [...onRows(4), ...onRows(4, { column: 'D' })], 10, 8, 0],
    ['of different rules are not taken together', [...onRows(4), ...onRows(4, { rule: 'x' })], 10, 8, 0],
    ['of the file are told one by one', Array.from({ length: 5 }, () => finding(null)), 4, 5, 0],
    ['of other sheets are told one by one', onRows(5, { place: 'coaches' }), 4, 5, 0],
    ['of whole rows are told one by one', onRows(5, { column: null }), 4, 5, 0],
  ])('%s', (_, findings, clients, single, column) => {
    const sorted = sortFindings(findings, clients);
    expect([sorted.single.length, sorted.column.length]).toEqual([single, column]);
  });

  test('that are one keep their number and an example', () => {
    expect(sortFindings(onRows(6), 10).column).toEqual([{ sample: finding(2), count: 6 }]);
  });

  test('told one by one stand gravest first, then by rule, then down the sheet', () => {
    const findings = [
      finding(9, { severity: 'info', rule: 'a' }),
      finding(8, { severity: 'warning', rule: 'b' }),
      finding(7, { severity: 'error', rule: 'd' }),
      finding(3, { severity: 'error', rule: 'c' }),
      finding(2, { severity: 'error', rule: 'd' }),
    ];
    expect(sortFindings(findings, 100).single.map(({ rule, row }) => [rule, row])).toEqual([
      ['c', 3],
      ['d', 2],
      ['d', 7],
      ['b', 8],
      ['a', 9],
    ]);
  });
});
