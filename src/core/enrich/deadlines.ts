import type { Deadline } from '../model/derived';
import { addMonths } from '../model/local-date';
import type { LocalDate } from '../model/local-date';
import type { DeadlineRule } from '../model/profile';
import { isUnusable } from '../model/reading';
import type { Reading } from '../model/reading';
import { addWorkingDays } from './working-days';

/** When the client was last met: a date not after the reference date, `never`, or `unknown`. */
export type LastContact = LocalDate | 'never' | 'unknown';

/** What a cell of the column of contacts tells: an empty cell is `never`; a contact yet to come is `unknown`. */
export function lastContactOf(reading: Reading<LocalDate>, referenceDate: LocalDate): LastContact {
  if (reading.value !== null) return reading.value <= referenceDate ? reading.value : 'unknown';
  return isUnusable(reading) ? 'unknown' : 'never';
}

/**
 * The next deadline of a client, `null` where none can be told.
 *
 * Met since the job search began: the next discussion, counted from the last contact. Not met: the first interview in
 * working days, where the rules of that day ask for one, else the first discussion, both counted from the start of the
 * job search. Each is counted by the rule in force on the day it is counted from; days before the first rule fall
 * under the first. Where the list does not tell contacts, a deadline that has passed may have been kept: `null`.
 * A start after the reference date cannot be right and counts as unknown.
 */
export function nextDeadline(
  jobSearchStart: LocalDate | null,
  lastContact: LastContact,
  rules: readonly DeadlineRule[],
  holidays: ReadonlySet<LocalDate>,
  referenceDate: LocalDate,
): Deadline | null {
  const start = jobSearchStart !== null && jobSearchStart <= referenceDate ? jobSearchStart : null;
  if (typeof lastContact === 'number' && (start === null || lastContact >= start)) {
    return discussionAfter(lastContact, rules, referenceDate);
  }
  if (start === null) return null;
  const interview = firstInterviewDate(start, rules, holidays);
  const next =
    interview === null
      ? discussionAfter(start, rules, referenceDate)
      : { kind: 'first-interview' as const, date: interview, overdue: interview < referenceDate };
  return lastContact === 'unknown' && next?.overdue ? null : next;
}

/** The last day for the first interview of a job search, `null` where the rules of its day ask for none. */
export function firstInterviewDate(
  jobSearchStart: LocalDate,
  rules: readonly DeadlineRule[],
  holidays: ReadonlySet<LocalDate>,
): LocalDate | null {
  const days = ruleOn(jobSearchStart, rules)?.firstInterviewWorkingDays ?? null;
  return days === null ? null : addWorkingDays(jobSearchStart, days, holidays);
}

function discussionAfter(
  day: LocalDate,
  rules: readonly DeadlineRule[],
  referenceDate: LocalDate,
): Deadline | null {
  const months = ruleOn(day, rules)?.discussionMonths ?? null;
  if (months === null) return null;
  const date = addMonths(day, months);
  return { kind: 'discussion', date, overdue: date < referenceDate };
}

function ruleOn(day: LocalDate, rules: readonly DeadlineRule[]): DeadlineRule | undefined {
  return rules.findLast((rule) => rule.from <= day) ?? rules[0];
}
