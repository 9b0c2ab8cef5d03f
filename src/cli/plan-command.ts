import { analyse } from '../app/analyse';
import { planOutlook } from '../app/plan-outlook';
import { EXIT } from './sentences';
import type { Language } from '../i18n/language';
import type { PlanArguments } from './arguments';
import { refuseEmptyLocks } from './conditions-of';
import { listRequest } from './list-request';
import { outlookLines } from './print-outlook';
import { stepProgress } from './progress';
import { refuseEmpty } from './refuse-empty';
import { refuseTargets } from './refuse-targets';
import type { Surroundings } from './surroundings';
import { tellOfPlan } from './tell-of-plan';

/** `plan`: what the plan comes to, coach by coach, and what it would take to better it. Writes nothing but the report. */
export async function planCommand(
  given: PlanArguments,
  language: Language,
  world: Surroundings,
): Promise<number> {
  await refuseTargets(given, null);
  const progress = stepProgress(world.stderr, given.quiet, language);
  try {
    const analysis = await analyse({
      ...(await listRequest(given, language, world)),
      onStep: progress.tell,
    });
    refuseEmpty(analysis);
    refuseEmptyLocks(given.conditions, analysis.outcome.list);
    const outlook = planOutlook(analysis.outcome);
    progress.clear();
    await tellOfPlan(outlook, outlookLines(analysis.outcome, outlook, language), given, world.stdout);
    return EXIT.done;
  } finally {
    progress.clear();
  }
}
