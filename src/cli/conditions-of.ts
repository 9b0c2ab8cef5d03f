import type { ClientList } from '../core/model/client-list';
import type { Coach } from '../core/model/coach';
import { valueOf } from '../core/model/judged-column';
import type { LocalDate } from '../core/model/local-date';
import type { Conditions } from '../core/plan/conditions';
import { coachParser } from '../core/values/coach-name';
import { commandTextsOf } from '../i18n/command-texts';
import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import type { GivenConditions } from './read-conditions';
import { UsageError } from './usage-error';

/**
 * The conditions that a person wrote, for these coaches: the absent are found by name or id, and an absence without a
 * beginning begins on the reference date; new coaches are general ones for all municipalities. Throws
 * `UsageError('unknown-coach')` where a name is nobody's, or not one coach's alone.
 */
export function conditionsOf(
  { absences, more, limit, lockedRows }: GivenConditions,
  coaches: readonly Coach[],
  referenceDate: LocalDate,
  language: Language,
): Conditions {
  const read = coachParser(coaches);
  return {
    limit,
    lockedRows,
    way: null,
    absences: absences.map(({ coach, from, to }) => {
      const { value, remarks } = read(coach);
      // A slip of the pen would send the wrong person away.
      if (value === null || remarks.length > 0) throw new UsageError('unknown-coach', coach);
      return { coach: value, from: from ?? referenceDate, to };
    }),
    moreCoaches: more.map((fte, index) => newCoach(index + 1, fte, language)),
  };
}

function newCoach(number: number, fte: number, language: Language): Coach {
  const { planning: t } = commandTextsOf(language);
  return {
    // No id of a sheet begins so: it would be a formula.
    id: `=${number}`,
    name: t.newCoach(formatNumber(language, number), formatNumber(language, fte * 100)),
    fte,
    ownLimit: null,
    specialities: [],
    languages: ['fi'],
    municipalities: [],
    absentFrom: null,
    absentTo: null,
  };
}

/** Throws `UsageError` where a row to be locked holds no client, or one without a coach to keep. */
export function refuseEmptyLocks({ lockedRows }: GivenConditions, { rows, columns }: ClientList): void {
  const clientOf = new Map(Array.from(rows, (row, client) => [row, client]));
  for (const row of lockedRows) {
    const client = clientOf.get(row);
    if (client === undefined) throw new UsageError('no-client-on-row', String(row));
    if (valueOf(columns.coach, client) === null) throw new UsageError('nobody-to-keep', String(row));
  }
}
