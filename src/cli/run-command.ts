import { run } from '../app/run';
import type { Language } from '../i18n/language';
import type { RunArguments } from './arguments';
import { refuseEmptyLocks } from './conditions-of';
import { deliver } from './deliver';
import { listRequest } from './list-request';
import { loadSummaryLayout } from './load-layout';
import { logLines } from './log-lines';
import { analysisLines, resultLines } from './print-analysis';
import { stepProgress } from './progress';
import { refuseEmpty } from './refuse-empty';
import { refuseTargets } from './refuse-targets';
import { EXIT } from './sentences';
import { wordingIn, writeSheets } from './sheet-writing';
import type { Surroundings } from './surroundings';
import type { OutputFile } from './write-whole-files';

/** `run`: the main job. The result, and the report where one is asked for, are written whole or not at all. */
export async function runCommand(
  given: RunArguments,
  language: Language,
  world: Surroundings,
): Promise<number> {
  const { input, output } = given;
  await refuseTargets(given, output);
  const started = world.clock();
  const progress = stepProgress(world.stderr, given.quiet, language);
  try {
    const request = await listRequest(given, language, world);
    const result: OutputFile[] = [];
    const analysis = await run({
      ...request,
      onStep: progress.tell,
      result: {
        drawSheets: async (plans) => {
          result.push({ path: output, content: await writeSheets(plans, plans[0]?.name ?? '', world) });
        },
      },
      ...wordingIn(language, world),
      ...(given.layout === null ? {} : { layout: await loadSummaryLayout(given.layout, language) }),
      describe: ({ outcome }) => logLines(outcome, input, language),
    });
    refuseEmpty(analysis);
    refuseEmptyLocks(given.conditions, analysis.outcome.list);
    progress.clear();
    const lines = [
      ...analysisLines(analysis.outcome, input, world.version, language),
      ...resultLines(analysis, output, (world.clock() - started) / 1000, language),
    ];
    await deliver(analysis, result, lines, given, language, world.stdout);
    const { placement } = analysis.outcome;
    return placement !== null && placement.assigned < placement.clients ? EXIT.incomplete : EXIT.done;
  } finally {
    progress.clear();
  }
}
