import path from 'node:path';
import { split } from '../app/split';
import { commandTextsOf } from '../i18n/command-texts';
import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import type { SplitArguments } from './arguments';
import { deliver } from './deliver';
import { refuseExisting, refuseSources, refuseTargets } from './refuse-targets';
import { EXIT } from './sentences';
import { wordingIn, writeSheets } from './sheet-writing';
import type { Surroundings } from './surroundings';
import { withList } from './with-list';

/** `split`: one workbook for each coach and the whole list beside them, all of them or none. */
export async function splitCommand(
  given: SplitArguments,
  language: Language,
  world: Surroundings,
): Promise<number> {
  await refuseTargets(given, null);
  const { handout } = commandTextsOf(language);
  return await withList(given, language, world, async ({ request, analysis, clear }) => {
    const { whole, parts } = split(
      analysis,
      { ...wordingIn(language, world), referenceDate: request.referenceDate, describe: () => [] },
      handout.sheets,
    );
    const files = [whole, ...parts];
    const pathOf = (name: string): string => path.join(given.output, name);
    const targets = files.map(({ name }) => pathOf(name));
    await refuseSources([given.input, given.coaches, given.profile, given.previous], targets);
    if (!given.force) await refuseExisting(targets);
    const made = [];
    for (const { name, sheets } of files) {
      const content = await writeSheets(sheets, path.basename(name, '.xlsx'), world);
      made.push({ path: pathOf(name), content });
    }
    clear();
    const number = (value: number): string => formatNumber(language, value);
    const { placement } = analysis.outcome;
    const without = placement === null ? 0 : placement.clients - placement.assigned;
    const lines = [
      handout.split.files(number(parts.length), given.output),
      ...parts.map(({ name, clients }) => `  ${handout.split.file(name, number(clients))}`),
      ...(without === 0 ? [] : [handout.split.without(number(without))]),
    ];
    await deliver(analysis, made, lines, given, language, world.stdout);
    return without === 0 ? EXIT.done : EXIT.incomplete;
  });
}
