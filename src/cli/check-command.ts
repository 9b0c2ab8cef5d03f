import { listClusters } from '../app/list-clusters';
import type { Language } from '../i18n/language';
import { sheetTexts } from '../i18n/sheet-texts';
import type { CheckArguments } from './arguments';
import { deliver } from './deliver';
import { analysisLines } from './print-analysis';
import { clusterLines } from './print-clusters';
import { findingLines } from './print-findings';
import { refuseTargets } from './refuse-targets';
import { EXIT } from './sentences';
import type { Surroundings } from './surroundings';
import { withList } from './with-list';

/** `check`: tells what was found in a client list, rule by rule, and writes nothing but the report. */
export async function checkCommand(
  given: CheckArguments,
  language: Language,
  world: Surroundings,
): Promise<number> {
  await refuseTargets(given, null);
  return await withList(given, language, world, async ({ analysis, clear }) => {
    clear();
    const lines = [
      ...analysisLines(analysis.outcome, given.input, world.version, language),
      '',
      ...findingLines(analysis.outcome, language),
      ...clusterLines(listClusters(analysis.outcome, language, sheetTexts(language)), language),
    ];
    await deliver(analysis, [], lines, given, language, world.stdout);
    return EXIT.done;
  });
}
