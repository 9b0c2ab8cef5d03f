import { clientListOf } from '../../model/client-list.fixture';
import { reportsOf } from '../rule.fixture';
import { noEmploymentCodeColumn } from './no-employment-code-column';

describe('no-employment-code-column', () => {
  test('speaks where the list has no employment codes', () => {
    expect(reportsOf(noEmploymentCodeColumn, { list: clientListOf([{ benefit: 'none' }]) })).toEqual([
      [{}, { field: 'employmentCode' }],
    ]);
  });

  test('is silent where it has them', () => {
    expect(reportsOf(noEmploymentCodeColumn)).toEqual([]);
  });
});
