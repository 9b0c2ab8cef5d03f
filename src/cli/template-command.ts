import path from 'node:path';
import { maskPersonIds } from '../app/mask-person-ids';
import { analysePrevious, makeTemplate } from '../app/template';
import { commandTextsOf } from '../i18n/command-texts';
import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import { RECOGNISED_WORDS } from '../i18n/recognised-words';
import { templateTexts } from '../i18n/template-texts';
import type { TemplateArguments } from './arguments';
import { openFile } from './list-request';
import { loadTemplateLayout } from './load-layout';
import { loadProfile } from './load-profile';
import { refuseExisting, refuseSources } from './refuse-targets';
import { EXIT } from './sentences';
import { wordingIn, writeSheets } from './sheet-writing';
import type { Surroundings } from './surroundings';
import { writeWholeFiles } from './write-whole-files';

/** `template`: the month's client list, to be filled in. */
export async function templateCommand(
  given: TemplateArguments,
  language: Language,
  world: Surroundings,
): Promise<number> {
  const { output, previous, profile, layout, year, month } = given;
  await refuseSources([previous, profile, layout], [output]);
  if (!given.force) await refuseExisting([output]);
  const words = templateTexts(language);
  const asked = {
    year,
    month,
    profile: profile === null ? null : await loadProfile(profile, language),
    languages: RECOGNISED_WORDS,
  };
  const analysis =
    previous === null
      ? null
      : await analysePrevious(
          { workbook: await openFile(previous, world), name: path.basename(previous) },
          asked,
          world.clock,
        );
  const made = makeTemplate(
    {
      ...asked,
      analysis,
      layout: layout === null ? null : await loadTemplateLayout(layout, language),
    },
    wordingIn(language, world),
    words,
  );
  const monthName = words.month(year, month);
  const content = await writeSheets(made.sheets, words.guide.title(monthName), world);
  await writeWholeFiles([{ path: output, content }]);

  const { template: told } = commandTextsOf(language);
  const number = (value: number): string => formatNumber(language, value);
  const lines = [
    told.written(path.basename(output), monthName),
    ...(previous === null ? [] : [told.carried(number(made.clients), number(made.coaches))]),
    ...(made.otherColumns.length === 0
      ? []
      : [told.otherColumns(made.otherColumns.map(maskPersonIds).join(', '))]),
    ...(made.otherProfile === null ? [] : [told.otherProfile(made.otherProfile, made.profile)]),
  ];
  if (!given.quiet) world.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.done;
}
