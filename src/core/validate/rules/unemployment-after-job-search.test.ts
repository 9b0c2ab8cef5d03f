import { fromIso } from '../../model/local-date';
import { judgementOf } from '../rule.fixture';
import { unemploymentAfterJobSearch } from './unemployment-after-job-search';

const dates = (jobSearch: string, unemployment: string) => ({
  jobSearchStart: fromIso(jobSearch)!,
  unemploymentStart: fromIso(unemployment)!,
});

describe('unemployment-after-job-search', () => {
  test('speaks where more than two years lie between', () => {
    expect(judgementOf(unemploymentAfterJobSearch, dates('2018-01-31', '2020-02-01'))).toEqual({});
  });

  test.each([
    ['two years', dates('2018-01-31', '2020-01-31')],
    ['a day', dates('2020-01-31', '2020-02-01')],
    ['no time', dates('2020-01-31', '2020-01-31')],
    ['the unemployment before', dates('2020-01-31', '2010-01-31')],
  ])('is silent with %s', (_, client) => {
    expect(judgementOf(unemploymentAfterJobSearch, client)).toBeNull();
  });

  test('is silent where a date is missing', () => {
    const { jobSearchStart, unemploymentStart } = dates('2010-01-31', '2020-01-31');
    expect(judgementOf(unemploymentAfterJobSearch, { jobSearchStart })).toBeNull();
    expect(judgementOf(unemploymentAfterJobSearch, { unemploymentStart })).toBeNull();
  });
});
