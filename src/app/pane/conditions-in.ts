import { valueOf } from '../../core/model/judged-column';
import type { Outcome } from '../../core/model/outcome';
import type { Conditions } from '../../core/plan/conditions';
import { NO_CONDITIONS } from '../../core/plan/conditions';
import { generalCoach } from '../../core/plan/general-coach';
import type { WhatIfQuery } from './plan-view';

/** What the pane tries out, as conditions of a plan of this list. O(clients). */
export function conditionsIn(
  { more, limit, away, keeping }: WhatIfQuery,
  { list, referenceDate }: Pick<Outcome, 'list' | 'referenceDate'>,
): Conditions {
  return {
    ...NO_CONDITIONS,
    limit,
    moreCoaches: more === null ? [] : [generalCoach(1, more.name, more.percent / 100)],
    absences: away === null ? [] : [{ coach: away, from: referenceDate, to: referenceDate }],
    lockedRows:
      keeping === null
        ? []
        : Array.from(list.rows).filter((_, client) => valueOf(list.columns.coach, client) === keeping),
  };
}
