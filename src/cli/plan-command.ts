import { planOutlook } from '../app/plan-outlook';
import { EXIT } from './sentences';
import type { Language } from '../i18n/language';
import type { PlanArguments } from './arguments';
import { refuseEmptyLocks } from './conditions-of';
import { outlookLines } from './print-outlook';
import { refuseTargets } from './refuse-targets';
import type { Surroundings } from './surroundings';
import { withList } from './with-list';
import { tellOfPlan } from './tell-of-plan';

/** `plan`: what the plan comes to, coach by coach, and what it would take to better it. Writes nothing but the report. */
export async function planCommand(
  given: PlanArguments,
  language: Language,
  world: Surroundings,
): Promise<number> {
  await refuseTargets(given, null);
  return await withList(given, language, world, async ({ analysis, clear }) => {
    refuseEmptyLocks(given.conditions, analysis.outcome.list);
    const outlook = planOutlook(analysis.outcome);
    clear();
    await tellOfPlan(outlook, outlookLines(analysis.outcome, outlook, language), given, world.stdout);
    return EXIT.done;
  });
}
