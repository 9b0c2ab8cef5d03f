import { whatIf } from '../app/what-if';
import type { PlanComparison } from '../core/plan/compare-plans';
import type { CoachLoad } from '../core/model/placement';
import { commandTextsOf } from '../i18n/command-texts';
import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import type { PlanArguments } from './arguments';
import { conditionsOf, refuseEmptyLocks } from './conditions-of';
import { NOTHING_GIVEN } from './read-conditions';
import { planFigureRows } from './plan-figure-rows';
import { refuseTargets } from './refuse-targets';
import { EXIT } from './sentences';
import type { Surroundings } from './surroundings';
import { withList } from './with-list';
import { tellOfPlan } from './tell-of-plan';
import { textTable } from './text-table';

/** `what-if`: the plan as it is beside the plan under conditions. Writes nothing but the report. */
export async function whatIfCommand(
  given: PlanArguments,
  language: Language,
  world: Surroundings,
): Promise<number> {
  await refuseTargets(given, null);
  const { conditions, way } = given;
  const asItIs = { ...given, conditions: NOTHING_GIVEN, way: { kind: 'all' as const } };
  return await withList(asItIs, language, world, async ({ analysis: { outcome }, clear }) => {
    refuseEmptyLocks(conditions, outcome.list);
    const asked = conditionsOf(conditions, outcome.coaches, outcome.referenceDate, language);
    const comparison = whatIf(outcome, { ...asked, way });
    clear();
    await tellOfPlan(comparison, comparisonLines(comparison, language), given, world.stdout);
    return EXIT.done;
  });
}

function comparisonLines(
  { before, after, different, coaches }: PlanComparison,
  language: Language,
): string[] {
  const { planning, commandLine } = commandTextsOf(language);
  const { whatIf: t } = planning;
  const number = (value: number): string => formatNumber(language, value);
  const load = (of: CoachLoad | null): string =>
    of === null ? t.noCoach : `${number(of.load)} / ${number(of.limit)}`;
  return [
    t.title,
    '',
    ...textTable([['', t.before, t.after], ...planFigureRows([before, after], language)]),
    '',
    t.different(number(different)),
    ...(after.proof === 'optimal' ? [] : [commandLine.proof[after.proof]]),
    '',
    ...textTable([
      [t.coaches, t.before, t.after],
      ...coaches.map((coach) => [coach.name, load(coach.before), load(coach.after)]),
    ]),
  ];
}
