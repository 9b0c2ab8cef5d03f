import { valueOf } from '../model/judged-column';
import { fullYears } from '../model/local-date';
import type { SummaryRow } from '../model/summary';
import { fold } from '../values/folded-text';
import type { Population } from './population';
import { countRow } from './summary-rows';

/**
 * What has become of the clients since last month's list: who came, who went, who has another coach, who reached the age
 * limit of the young, who became long-term unemployed. People are known again by their identity codes; those without a
 * readable one are not counted. O(people).
 *
 * `in` is a share of the clients now, `out` and `reachedAgeLimit` of those then, the others of those who stayed.
 */
export function changes(population: Population): SummaryRow[] {
  const { list, clients, people, basics, profile, referenceDate, previous } = population;
  const column = list.columns.personId;
  const then = previous?.list ?? null;
  if (column === undefined || then === null) return [];
  const idOf = (person: number): string | null => valueOf(column, person)?.code ?? null;
  const known = clients.filter((client) => idOf(client) !== null);
  const earlier = (client: number) => then.clients.get(idOf(client) ?? '');
  const stayed = known.filter((client) => earlier(client) !== undefined);
  const moved = stayed.filter((client) => {
    const coach = earlier(client)?.coach ?? null;
    const now = coachName(client, population);
    return coach !== null && now !== null && fold(coach) !== fold(now);
  });
  const reached = people.filter((person) => {
    const birthDate = basics.birthDate[person] ?? null;
    const limit = profile.targetGroup.youthAgeLimit;
    return (
      birthDate !== null &&
      earlier(person) !== undefined &&
      fullYears(birthDate, then.referenceDate) < limit &&
      fullYears(birthDate, referenceDate) >= limit
    );
  });
  const becameLongTerm = stayed.filter(
    (client) => basics.longTermUnemployed[client] === 'yes' && earlier(client)?.longTermUnemployed === 'no',
  );
  return [
    countRow('in', known.length - stayed.length, known.length),
    countRow('out', then.clients.size - stayed.length, then.clients.size),
    ...(population.placement === null ? [] : [countRow('movedCoach', moved.length, stayed.length)]),
    countRow('reachedAgeLimit', reached.length, then.clients.size),
    countRow('becameLongTerm', becameLongTerm.length, stayed.length),
  ];
}

function coachName(client: number, { placement, coaches }: Population): string | null {
  return coaches[placement?.coachOf[client] ?? -1]?.name ?? null;
}
