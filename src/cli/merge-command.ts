import path from 'node:path';
import { merge } from '../app/merge';
import { copiedSheet, mergedSheets } from '../core/sheets/merged-sheets';
import { fromIso } from '../core/model/local-date';
import { commandTextsOf } from '../i18n/command-texts';
import { formatDate, formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
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
  const { whole, merged, returned, sent } = await merge(files);

  const { merged: words, merge: t } = commandTextsOf(language).handout;
  const date = fromIso(whole.ticket.referenceDate);
  const footer = words.footer(date === null ? whole.ticket.referenceDate : formatDate(language, date));
  const sheets = [
    ...mergedSheets(merged, { grid: whole.list, headerRow: whole.headerRow }, { ...words, footer }),
    ...whole.others.map((grid) => copiedSheet(grid, footer)),
  ];
  await writeWholeFiles([{ path: output, content: await writeSheets(sheets, whole.list.sheet, world) }]);

  const number = (value: number): string => formatNumber(language, value);
  const { changes, added, conflicts, vanished, missingColumns } = merged;
  const told = (count: number, sentence: (count: string) => string): string[] =>
    count === 0 ? [] : [sentence(number(count))];
  const lines = [
    t.returned(number(returned), number(sent)),
    t.changes(number(changes.length), number(added.length)),
    ...told(conflicts.length, t.conflicts),
    ...told(vanished.length, t.vanished),
    ...told(missingColumns.length, t.missingColumns),
    t.written(output),
  ];
  if (!quiet) world.stdout.write(`${lines.join('\n')}\n`);
  const isWhole = conflicts.length + vanished.length + missingColumns.length === 0 && returned === sent;
  return isWhole ? EXIT.done : EXIT.incomplete;
}
