import type { Benefit } from '../../model/client-list';
import { judgementOf } from '../rule.fixture';
import { benefitAgainstEmploymentCode } from './benefit-against-employment-code';

describe('benefit-against-employment-code', () => {
  test.each<[string, Benefit]>([
    ['05', 'labour-market-subsidy'],
    ['05', 'basic-allowance'],
    ['06', 'earnings-related'],
  ])('speaks of %s with %s', (employmentCode, benefit) => {
    expect(judgementOf(benefitAgainstEmploymentCode, { employmentCode, benefit })).toEqual({
      code: employmentCode,
    });
  });

  test.each<[string, Benefit | undefined]>([
    ['05', 'none'],
    ['06', undefined],
    ['02', 'labour-market-subsidy'],
    // Part-time work with an adjusted benefit is common.
    ['01', 'earnings-related'],
    ['04', 'earnings-related'],
  ])('is silent about %s with %s', (employmentCode, benefit) => {
    const client = benefit === undefined ? { employmentCode } : { employmentCode, benefit };
    expect(judgementOf(benefitAgainstEmploymentCode, client)).toBeNull();
  });
});
