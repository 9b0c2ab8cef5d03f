import { valueOf } from '../model/judged-column';
import type { Placement } from '../model/placement';
import { WITHOUT_COACH } from '../model/placement';
import type { SheetContext } from './sheet-context';

/**
 * Why a client gets this place, in a sentence: what makes the change, then what is good and what is not ideal about the
 * coach. Empty for those who are not placed at all.
 */
export function placementReasons(
  client: number,
  { kindOf, faultsOf, coachOf, coaches: loads }: Placement,
  { outcome: { coaches, list, basics }, languageName, texts }: SheetContext,
): string {
  const kind = kindOf[client]!;
  if (kind === 'none') return '';
  const { placementReasons: t, placements, date } = texts;
  const coach = coaches[coachOf[client]!];
  const reasons: string[] = [];
  if (kind === 'keeps' || WITHOUT_COACH.includes(kind)) reasons.push(placements[kind]);
  if (kind === 'moves') {
    const from = valueOf(list.columns.coach, client);
    const index = coaches.findIndex(({ id }) => id === from);
    const before = coaches[index];
    if (before === undefined) reasons.push(placements.moves);
    else {
      const { limit, load } = loads[index]!;
      const isAway = limit === 0 && (before.absentFrom !== null || before.absentTo !== null);
      if (isAway) reasons.push(t.absent(before.name, before.absentTo === null ? '' : date(before.absentTo)));
      else if (load >= limit) reasons.push(t.fullCoach(before.name));
      else reasons.push(t.from(before.name));
    }
  }
  const language = valueOf(list.columns.serviceLanguage, client) ?? basics.motherTongue[client] ?? null;
  const isForeign = language !== null && language !== 'fi' && language !== 'sv';
  if (coach !== undefined && kind !== 'keeps' && isForeign && coach.languages.includes(language)) {
    reasons.push(t.speaks(languageName(language)));
  }
  if (kind === 'new' && reasons.length === 0) {
    const { limit, load } = loads[coachOf[client]!]!;
    reasons.push(placements.new);
    if (limit > load) reasons.push(t.free(String(limit - load)));
  }
  // A change of coach is the kind itself.
  const faults = faultsOf[client]!.filter((fault) => fault !== 'changeOfCoach');
  return [...reasons, ...faults.map((fault) => texts.faults[fault])].join('; ');
}
