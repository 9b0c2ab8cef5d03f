import type { FieldValues } from '../../model/client-list';
import { clientListOf } from '../../model/client-list.fixture';
import { fromIso } from '../../model/local-date';
import { reportsOf } from '../rule.fixture';
import { columnConstant } from './column-constant';

const alike = (count: number, client: Partial<FieldValues>) =>
  clientListOf(Array.from({ length: count }, () => client));

describe('column-constant', () => {
  test('names a column in which all people are alike', () => {
    const list = alike(20, { unemploymentStart: fromIso('2020-01-01')!, municipality: '740' });
    expect(reportsOf(columnConstant, { list })).toEqual([
      [
        { field: 'unemploymentStart', column: 'S' },
        { field: 'unemploymentStart', column: 18 },
      ],
    ]);
  });

  test('is silent in a short list, and where all may well be alike', () => {
    expect(reportsOf(columnConstant, { list: alike(19, { lastName: 'Testi' }) })).toEqual([]);
    expect(reportsOf(columnConstant, { list: alike(20, { municipality: '740', benefit: 'none' }) })).toEqual(
      [],
    );
  });

  test('is silent where one client differs or has nothing', () => {
    const others = Array.from({ length: 20 }, () => ({ lastName: 'Testi' }));
    expect(reportsOf(columnConstant, { list: clientListOf([...others, { lastName: 'Toinen' }]) })).toEqual(
      [],
    );
    expect(reportsOf(columnConstant, { list: clientListOf([...others, {}]) })).toEqual([]);
    expect(reportsOf(columnConstant, { list: clientListOf([{}, ...others]) })).toEqual([]);
  });

  test('does not look at phones under a non-disclosure order', () => {
    const phone = '+358445550000';
    const hidden = { phone: '+358445550001', nonDisclosure: true };
    const alikeButOne = clientListOf([...Array.from({ length: 20 }, () => ({ phone })), hidden]);
    expect(reportsOf(columnConstant, { list: alikeButOne })).toHaveLength(1);
    expect(reportsOf(columnConstant, { list: alike(20, hidden) })).toEqual([]);
  });
});
