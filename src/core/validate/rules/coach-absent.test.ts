import { fromIso } from '../../model/local-date';
import { CONTEXT, judgementOf } from '../rule.fixture';
import { coachAbsent } from './coach-absent';

const [coach] = CONTEXT.coaches;
const away = (from: string, to: string) => ({
  coaches: [{ ...coach!, absentFrom: fromIso(from), absentTo: fromIso(to) }],
});

// The reference date is 31.3.2021.
describe('coach-absent', () => {
  test('speaks of a client whose coach is away on the day', () => {
    expect(judgementOf(coachAbsent, { coach: 'OV01' }, away('2021-03-01', '2021-03-31'))).toEqual({});
  });

  test.each([
    ['the coach is at work', { coach: 'OV01' }, {}],
    ['the absence is over', { coach: 'OV01' }, away('2021-03-01', '2021-03-30')],
    ['another coach is away', { coach: 'OV02' }, away('2021-03-01', '2021-03-31')],
    ['the client has no coach', { locked: false }, away('2021-03-01', '2021-03-31')],
  ])('is silent where %s', (_, client, context) => {
    expect(judgementOf(coachAbsent, client, context)).toBeNull();
  });
});
