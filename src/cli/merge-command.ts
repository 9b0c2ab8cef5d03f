import path from 'node:path';
import { isWhole, merge, mergedPlans, mergeSentences } from '../app/merge';
import { commandTextsOf } from '../i18n/command-texts';
import type { Language } from '../i18n/language';
import { mergeWords } from '../i18n/month-texts';
import type { MergeArguments } from './arguments';
import { openFile } from './list-request';
import { refuseExisting, refuseSources } from './refuse-targets';
import { EXIT } from './sentences';
import { writeSheets } from './sheet-writing';
import type { Surroundings } from './surroundings';
import { writeWholeFiles } from './write-whole-files';

/**
 * `merge`: the files that came back, in the whole list. Ends with 1 where not all could be put together: conflicts, rows
 * or columns that did not come back, coaches who did not return theirs.
 */
export async function mergeCommand(
  { inputs, output, force, quiet }: MergeArguments,
  language: Language,
  world: Surroundings,
): Promise<number> {
  await refuseSources(inputs, [output]);
  if (!force) await refuseExisting([output]);
  const files = [];
  for (const input of inputs)
    files.push({ name: path.basename(input), workbook: await openFile(input, world) });
  const result = await merge(files);
  const words = mergeWords(language);
  const content = await writeSheets(mergedPlans(result, words), result.whole.list.sheet, world);
  await writeWholeFiles([{ path: output, content }]);

  const lines = [...mergeSentences(result, words), commandTextsOf(language).handout.merge.written(output)];
  if (!quiet) world.stdout.write(`${lines.join('\n')}\n`);
  return isWhole(result) ? EXIT.done : EXIT.incomplete;
}
