import type { Deadline } from '../model/derived';
import { addMonths } from '../model/local-date';
import type { LocalDate } from '../model/local-date';
import type { DeadlineRule } from '../model/profile';
import { isUnusable } from '../model/reading';
import type { Reading } from '../model/reading';
import { remembered } from '../values/lazily';
import { addWorkingDays } from './working-days';

/** When the client was last met: a date not after the reference date, `never`, or `unknown`. */
export type LastContact = LocalDate | 'never' | 'unknown';

/** What a cell of the column of contacts tells: an empty cell is `never`; a contact yet to come is `unknown`. */
export function lastContactOf(reading: Reading<LocalDate>, referenceDate: LocalDate): LastContact {
  if (reading.value !== null) return reading.value <= referenceDate ? reading.value : 'unknown';
  return isUnusable(reading) ? 'unknown' : 'never';
}

/** The deadlines of a list under one set of rules. */
export interface DeadlineReckoner {
  /** The next deadline of a client, `null` where none can be told. */
  readonly nextDeadline: (jobSearchStart: LocalDate | null, lastContact: LastContact) => Deadline | null;
  /** The last day for the first interview of a job search, `null` where the rules of its day ask for none. */
  readonly firstInterviewDate: (jobSearchStart: LocalDate) => LocalDate | null;
}

/**
 * Reckons deadlines. Each day is reckoned with once, so that clients of one day share a deadline.
 *
 * Met since the job search began: the next discussion, counted from the last contact. Not met: the first interview in
 * working days, where the rules of that day ask for one, else the first discussion, both counted from the start of the
 * job search. Each is counted by the rule in force on the day it is counted from; days before the first rule fall
 * under the first. Where the list does not tell contacts, a deadline that has passed may have been kept: `null`.
 * A start after the reference date cannot be right and counts as unknown.
 */
export function deadlineReckoner(
  rules: readonly DeadlineRule[],
  holidays: ReadonlySet<LocalDate>,
  referenceDate: LocalDate,
): DeadlineReckoner {
  const ruleOn = (day: LocalDate) => rules.findLast((rule) => rule.from <= day) ?? rules[0];
  const deadline = (kind: Deadline['kind'], date: LocalDate): Deadline => ({
    kind,
    date,
    overdue: date < referenceDate,
  });
  const discussionAfter = remembered((day: LocalDate) => {
    const months = ruleOn(day)?.discussionMonths ?? null;
    return months === null ? null : deadline('discussion', addMonths(day, months));
  });
  const firstInterviewDate = remembered((jobSearchStart: LocalDate) => {
    const days = ruleOn(jobSearchStart)?.firstInterviewWorkingDays ?? null;
    return days === null ? null : addWorkingDays(jobSearchStart, days, holidays);
  });
  const firstAfter = remembered((jobSearchStart: LocalDate) => {
    const interview = firstInterviewDate(jobSearchStart);
    return interview === null ? discussionAfter(jobSearchStart) : deadline('first-interview', interview);
  });
  return {
    firstInterviewDate,
    nextDeadline: (jobSearchStart, lastContact) => {
      const start = jobSearchStart !== null && jobSearchStart <= referenceDate ? jobSearchStart : null;
      if (typeof lastContact === 'number' && (start === null || lastContact >= start)) {
        return discussionAfter(lastContact);
      }
      if (start === null) return null;
      const next = firstAfter(start);
      return lastContact === 'unknown' && next?.overdue ? null : next;
    },
  };
}
