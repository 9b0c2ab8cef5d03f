import { absenceFault } from './absence-fault';

test.each([
  ['several days are an absence', '2021-03-01', '2021-03-31', null],
  ['a single day is an absence', '2021-03-31', '2021-03-31', null],
  ['an absence goes over the turn of the year', '2020-12-31', '2021-01-01', null],
  ['an absence does not end before it begins', '2021-03-31', '2021-03-01', 'wrong-order'],
  ['an absence has a first day', '', '2021-03-31', 'day-missing'],
  ['an absence has a last day', '2021-03-01', '', 'day-missing'],
  ['no days are no absence', '', '', 'day-missing'],
])('%s', (_, from, to, fault) => {
  expect(absenceFault({ from, to })).toBe(fault);
});
