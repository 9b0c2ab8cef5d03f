import { analyse } from '../app/analyse';
import { whatIf } from '../app/what-if';
import type { PlanComparison } from '../core/plan/compare-plans';
import type { CoachLoad } from '../core/model/placement';
import { commandTextsOf } from '../i18n/command-texts';
import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import type { PlanArguments } from './arguments';
import { refuseEmptyLocks } from './conditions-of';
import { listRequest } from './list-request';
import { planFigureRows } from './plan-figure-rows';
import { stepProgress } from './progress';
import { refuseEmpty } from './refuse-empty';
import { refuseTargets } from './refuse-targets';
import { EXIT } from './sentences';
import type { Surroundings } from './surroundings';
import { tellOfPlan } from './tell-of-plan';
import { textTable } from './text-table';

/** `what-if`: the plan as it is beside the plan under conditions. Writes nothing but the report. */
export async function whatIfCommand(
  given: PlanArguments,
  language: Language,
  world: Surroundings,
): Promise<number> {
  await refuseTargets(given, null);
  const progress = stepProgress(world.stderr, given.quiet, language);
  try {
    const { conditions, way, ...request } = await listRequest(given, language, world);
    const analysis = await analyse({ ...request, onStep: progress.tell });
    refuseEmpty(analysis);
    const { outcome } = analysis;
    refuseEmptyLocks(given.conditions, outcome.list);
    const asked = { ...conditions(outcome.coaches), way };
    const comparison = whatIf(outcome, asked, request.rebalance);
    progress.clear();
    await tellOfPlan(comparison, comparisonLines(comparison, language), given, world.stdout);
    return EXIT.done;
  } finally {
    progress.clear();
  }
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
