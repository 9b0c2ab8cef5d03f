import { analyse } from '../app/analyse';
import { publicationOf, summaryOf } from '../app/summary';
import { sheetContext } from '../app/sheet-context';
import { shippedLayout } from '../app/summary-layout';
import { commandTextsOf } from '../i18n/command-texts';
import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import type { SummaryArguments } from './arguments';
import { deliver } from './deliver';
import { listRequest } from './list-request';
import { loadSummaryLayout } from './load-layout';
import { stepProgress } from './progress';
import { refuseTargets } from './refuse-targets';
import { EXIT } from './sentences';
import { wordingIn, writeSheets } from './sheet-writing';
import type { Surroundings } from './surroundings';

/** `summary`: the summary alone, or, with `--public`, what may be published of it. */
export async function summaryCommand(
  given: SummaryArguments,
  language: Language,
  world: Surroundings,
): Promise<number> {
  const { output } = given;
  await refuseTargets(given, output);
  const { published: t } = commandTextsOf(language);
  const progress = stepProgress(world.stderr, given.quiet, language);
  try {
    const request = await listRequest(given, language, world);
    const layout = given.layout === null ? shippedLayout() : await loadSummaryLayout(given.layout, language);
    const analysis = await analyse({ ...request, onStep: progress.tell });
    const wording = {
      ...wordingIn(language, world),
      referenceDate: request.referenceDate,
      describe: () => [],
    };
    const made = given.isPublic
      ? publicationOf(sheetContext(analysis, wording))
      : { sheet: summaryOf(analysis, layout, wording), publication: null };
    const content = await writeSheets([made.sheet], made.sheet.name, world);
    progress.clear();
    const number = (value: number): string => formatNumber(language, value);
    const hidden = made.publication;
    const lines = [
      t.written(output),
      ...(hidden === null
        ? []
        : [t.hidden(number(hidden.primary), number(hidden.secondary), number(hidden.threshold))]),
    ];
    await deliver(analysis, [{ path: output, content }], lines, given, language, world.stdout);
    return EXIT.done;
  } finally {
    progress.clear();
  }
}
