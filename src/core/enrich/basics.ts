import type { ClientList } from '../model/client-list';
import type { Basics } from '../model/derived';
import type { LocalDate } from '../model/local-date';
import { isWithheldRow } from '../model/non-disclosure';
import { ageClassOf, ageOn } from './age';
import { birthDatesOf } from './birth-dates';
import { perDistinct } from './per-distinct';
import { UNKNOWN_UNEMPLOYMENT, unemploymentOn } from './unemployment';

/** Derives the columns that need nothing but the list and the reference date. O(clients). */
export function deriveBasics(list: ClientList, referenceDate: LocalDate): Basics {
  const { count, columns } = list;
  const birthDate = birthDatesOf(list, referenceDate);
  const age = birthDate.map((date) => (date === null ? null : ageOn(date, referenceDate)));
  const withheld = new Uint8Array(count);
  for (let client = 0; client < count; client++) if (isWithheldRow(list, client)) withheld[client] = 1;
  const unemployment = perDistinct(columns.unemploymentStart, count, UNKNOWN_UNEMPLOYMENT, ({ value }) =>
    unemploymentOn(value, referenceDate),
  );
  return {
    birthDate,
    age,
    ageClass: age.map((years) => (years === null ? null : ageClassOf(years))),
    municipality: perDistinct(columns.municipality, count, null, ({ value }) => value),
    withheld,
    motherTongue: perDistinct(columns.motherTongue, count, null, ({ value }) => value),
    nationality: perDistinct(columns.nationality, count, null, ({ value }) => value),
    unemploymentWeeks: unemployment.map(({ weeks }) => weeks),
    durationClass: unemployment.map((it) => it.durationClass),
    longTermUnemployed: unemployment.map(({ longTerm }) => longTerm),
  };
}
