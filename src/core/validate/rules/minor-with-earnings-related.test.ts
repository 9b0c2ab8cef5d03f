import type { Benefit } from '../../model/client-list';
import { fromIso } from '../../model/local-date';
import { judgementOf } from '../rule.fixture';
import { minorWithEarningsRelated } from './minor-with-earnings-related';

// The reference date is 31.3.2021.
const client = (born: string, benefit: Benefit) => ({ birthDate: fromIso(born)!, benefit });

describe('minor-with-earnings-related', () => {
  test('speaks of somebody who is not yet 18', () => {
    expect(judgementOf(minorWithEarningsRelated, client('2003-04-01', 'earnings-related'))).toEqual({});
  });

  test.each([
    ['somebody who turns 18 on the day', client('2003-03-31', 'earnings-related')],
    ['another benefit', client('2004-01-01', 'labour-market-subsidy')],
    ['an unknown birth date', { benefit: 'earnings-related' as const }],
  ])('is silent about %s', (_, values) => {
    expect(judgementOf(minorWithEarningsRelated, values)).toBeNull();
  });
});
