import { fromIso } from '../model/local-date';
import { coachLimit } from './coach-limit';

const day = (iso: string | null) => (iso === null ? null : fromIso(iso));

test.each([
  ['full time', 100, 1, null, 100],
  ['half time', 100, 0.5, null, 50],
  ['rounded down', 100, 0.555, null, 55],
  ['0.29 × 100 is 29, not 28.999…', 100, 0.29, null, 29],
  ['0.57 × 100 is 57', 100, 0.57, null, 57],
  ['a lower limit of one’s own', 100, 1, 80, 80],
  ['a higher limit of one’s own does not count', 100, 0.5, 80, 50],
  ['a limit of one’s own of 0', 100, 1, 0, 0],
])('limit: %s', (_, perFte, fte, ownLimit, expected) => {
  expect(
    coachLimit(perFte, { fte, ownLimit, absentFrom: null, absentTo: null }, fromIso('2021-03-31')!),
  ).toBe(expected);
});

test.each([
  ['before it begins', '2021-04-01', '2021-06-30', 100],
  ['on its first day', '2021-03-31', '2021-06-30', 0],
  ['on its last day', '2021-01-01', '2021-03-31', 0],
  ['after its end', '2021-01-01', '2021-03-30', 100],
  ['with no end', '2021-01-01', null, 0],
  ['with no beginning', null, '2021-04-01', 0],
  ['with no dates', null, null, 100],
])('absence: %s', (_, from, to, expected) => {
  const coach = { fte: 1, ownLimit: null, absentFrom: day(from), absentTo: day(to) };
  expect(coachLimit(100, coach, fromIso('2021-03-31')!)).toBe(expected);
});
