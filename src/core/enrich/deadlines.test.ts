import type { DeadlineRule } from '../model/profile';
import { EMPTY, reading, unusable } from '../model/reading';
import { day, HOLIDAYS } from './calendar.fixture';
import { deadlineReckoner, lastContactOf } from './deadlines';

const RULES: readonly DeadlineRule[] = [
  { from: day('2013-01-01'), firstInterviewWorkingDays: null, discussionMonths: 3 },
  { from: day('2022-05-02'), firstInterviewWorkingDays: 5, discussionMonths: 3 },
  { from: day('2026-01-01'), firstInterviewWorkingDays: 10, discussionMonths: 3 },
];

function next(start: string | null, contact: string, reference: string) {
  const met = contact === 'never' || contact === 'unknown' ? contact : day(contact);
  return deadlineReckoner(RULES, HOLIDAYS, day(reference)).nextDeadline(
    start === null ? null : day(start),
    met,
  );
}

test.each([
  ['the day before the interviews', '2022-05-01', null],
  ['the first day of interviews', '2022-05-02', '2022-05-09'],
  ['the last day of five working days', '2025-12-31', '2026-01-09'],
  ['the first day of ten working days', '2026-01-01', '2026-01-16'],
  ['long before the first rule', '2009-01-01', null],
])('first interview of a search from %s', (_, start, date) => {
  const { firstInterviewDate } = deadlineReckoner(RULES, HOLIDAYS, day('2026-03-31'));
  expect(firstInterviewDate(day(start))).toBe(date === null ? null : day(date));
});

test.each([
  ['never met, interview ahead', '2022-05-02', 'never', '2022-05-09', 'first-interview', '2022-05-09', false],
  ['never met, interview past', '2022-05-02', 'never', '2022-05-10', 'first-interview', '2022-05-09', true],
  [
    'met only before this search',
    '2022-05-02',
    '2022-04-01',
    '2022-05-03',
    'first-interview',
    '2022-05-09',
    false,
  ],
  ['met on the first day', '2022-05-02', '2022-05-02', '2022-06-01', 'discussion', '2022-08-02', false],
  ['discussion due today', '2022-05-02', '2022-05-05', '2022-08-05', 'discussion', '2022-08-05', false],
  ['discussion past', '2022-05-02', '2022-05-05', '2022-08-06', 'discussion', '2022-08-05', true],
  [
    'never met, before the interviews',
    '2021-01-15',
    'never',
    '2021-03-31',
    'discussion',
    '2021-04-15',
    false,
  ],
  ['a start before the first rule', '2012-01-15', 'never', '2021-03-31', 'discussion', '2012-04-15', true],
  ['start unknown, met', null, '2021-02-01', '2021-03-31', 'discussion', '2021-05-01', false],
  ['to the last day of February', '2020-11-30', 'never', '2021-02-01', 'discussion', '2021-02-28', false],
  [
    'contacts not told, still ahead',
    '2022-05-02',
    'unknown',
    '2022-05-03',
    'first-interview',
    '2022-05-09',
    false,
  ],
])('%s', (_, start, contact, reference, kind, date, overdue) => {
  expect(next(start, contact, reference)).toEqual({ kind, date: day(date), overdue });
});

test.each([
  ['start and contact unknown', null, 'never', '2021-03-31'],
  ['start yet to come', '2021-04-01', 'never', '2021-03-31'],
  ['contacts not told, the day past: it may have been kept', '2022-05-02', 'unknown', '2022-06-03'],
])('no deadline can be told: %s', (_, start, contact, reference) => {
  expect(next(start, contact, reference)).toBeNull();
});

test('rules without periods set no deadline', () => {
  const none = [{ from: day('2013-01-01'), firstInterviewWorkingDays: null, discussionMonths: null }];
  const nextUnder = (rules: readonly DeadlineRule[]) =>
    deadlineReckoner(rules, HOLIDAYS, day('2021-03-31')).nextDeadline(day('2021-01-01'), 'never');
  expect(nextUnder(none)).toBeNull();
  expect(nextUnder([])).toBeNull();
});

test.each([
  ['a date', reading(day('2021-03-31')), day('2021-03-31')],
  ['a date yet to come', reading(day('2021-04-01')), 'unknown'],
  ['an empty cell', EMPTY, 'never'],
  ['an unreadable cell', unusable('impossible'), 'unknown'],
])('the last contact of %s', (_, cell, expected) => {
  expect(lastContactOf(cell, day('2021-03-31'))).toBe(expected);
});
