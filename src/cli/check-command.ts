import { analyse } from '../app/analyse';
import { listClusters } from '../app/list-clusters';
import type { Language } from '../i18n/language';
import { sheetTexts } from '../i18n/sheet-texts';
import type { CheckArguments } from './arguments';
import { deliver } from './deliver';
import { listRequest } from './list-request';
import { analysisLines } from './print-analysis';
import { clusterLines } from './print-clusters';
import { findingLines } from './print-findings';
import { stepProgress } from './progress';
import { refuseEmpty } from './refuse-empty';
import { refuseTargets } from './refuse-targets';
import { EXIT } from './sentences';
import type { Surroundings } from './surroundings';

/** `check`: tells what was found in a client list, rule by rule, and writes nothing but the report. */
export async function checkCommand(
  given: CheckArguments,
  language: Language,
  world: Surroundings,
): Promise<number> {
  await refuseTargets(given, null);
  const progress = stepProgress(world.stderr, given.quiet, language);
  try {
    const request = await listRequest(given, language, world);
    const analysis = await analyse({ ...request, onStep: progress.tell });
    refuseEmpty(analysis);
    progress.clear();
    const lines = [
      ...analysisLines(analysis.outcome, given.input, world.version, language),
      '',
      ...findingLines(analysis.outcome, language),
      ...clusterLines(listClusters(analysis.outcome, language, sheetTexts(language)), language),
    ];
    await deliver(analysis, [], lines, given, language, world.stdout);
    return EXIT.done;
  } finally {
    progress.clear();
  }
}
