import { clientListOf } from '../../model/client-list.fixture';
import { fromIso } from '../../model/local-date';
import { reportsOf } from '../rule.fixture';
import { previousClientMissing } from './previous-client-missing';

const born = fromIso('1990-01-01')!;
const person = (code: string) => ({ personId: { code, birthDate: born, temporary: true } });

/** A month before whose clients have these codes, from row 5 on. */
function previousOf(codes: readonly string[]) {
  const clients = new Map(
    codes.map((code, index) => [code, { coach: null, longTermUnemployed: null, row: index + 5 }]),
  );
  return {
    month: '2021-02',
    values: new Map<string, number>(),
    list: { referenceDate: fromIso('2021-02-26')!, clients },
  };
}

describe('previous-client-missing', () => {
  test('counts those who are no longer there and names their rows of last month', () => {
    const previous = previousOf(['010190-900P', '010190-901R', '010190-902S']);
    const list = clientListOf([person('010190-901R'), {}]);
    expect(reportsOf(previousClientMissing, { list }, { previous })).toEqual([[{ count: 2, rows: '5, 7' }]]);
  });

  test('names ten rows at most', () => {
    const previous = previousOf(Array.from({ length: 12 }, (_, index) => `code ${index}`));
    const list = clientListOf([person('010190-900P')]);
    expect(reportsOf(previousClientMissing, { list }, { previous })).toEqual([
      [{ count: 12, rows: '5, 6, 7, 8, 9, 10, 11, 12, 13, 14 …' }],
    ]);
  });

  test('names all of ten rows', () => {
    const previous = previousOf(Array.from({ length: 10 }, (_, index) => `code ${index}`));
    expect(reportsOf(previousClientMissing, { list: clientListOf([]) }, { previous })).toEqual([
      [{ count: 10, rows: '5, 6, 7, 8, 9, 10, 11, 12, 13, 14' }],
    ]);
  });

  test.each([
    ['no month before', null],
    ['no list of the month before', { ...previousOf([]), list: null }],
  ])('is silent where there is %s', (_, previous) => {
    expect(reportsOf(previousClientMissing, { list: clientListOf([{}]) }, { previous })).toEqual([]);
  });

  test('is silent where all are still there', () => {
    const list = clientListOf([person('010190-900P')]);
    expect(reportsOf(previousClientMissing, { list }, { previous: previousOf(['010190-900P']) })).toEqual([]);
  });
});
