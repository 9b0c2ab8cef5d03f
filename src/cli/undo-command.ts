import path from 'node:path';
import { readChangeFile } from '../app/change-file';
import { CommandError } from '../app/command-error';
import { addressOf, changeSheets } from '../app/fix';
import { readAllGrids } from '../app/read-all-grids';
import { invert } from '../core/changes/change-set';
import { gridSheet } from '../core/sheets/grid-sheet';
import { commandTextsOf } from '../i18n/command-texts';
import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import { LANGUAGES } from '../i18n/language';
import type { UndoArguments } from './arguments';
import { openFile } from './list-request';
import { readJson } from './read-json';
import { refuseExisting, refuseSources } from './refuse-targets';
import { EXIT } from './sentences';
import { writeSheets } from './sheet-writing';
import type { Surroundings } from './surroundings';
import { writeWholeFiles } from './write-whole-files';

/**
 * `undo`: writes a mended workbook with its repairs taken back. Cells that somebody changed since stay as they are and are
 * named; it ends with 1 then.
 */
export async function undoCommand(
  { input, changes, output, force, quiet }: UndoArguments,
  language: Language,
  world: Surroundings,
): Promise<number> {
  await refuseSources([input, changes], [output]);
  if (!force) await refuseExisting([output]);
  const changeSet = readChangeFile(await readJson(changes));
  if (changeSet === null) throw new CommandError('bad-changes', [path.basename(changes)]);
  const ofRepairs = new Set(LANGUAGES.map((each) => commandTextsOf(each).repairs.sheet.name));
  const before = await readAllGrids(await openFile(input, world));
  const { grids, stale } = changeSheets(
    before.filter(({ sheet }) => !ofRepairs.has(sheet)),
    invert(changeSet),
  );
  const content = await writeSheets(
    grids.map((grid) => gridSheet(grid, '')),
    changeSet.sheet,
    world,
  );
  await writeWholeFiles([{ path: output, content }]);

  const { repairs: t } = commandTextsOf(language);
  const lines = [
    t.undone(formatNumber(language, changeSet.changes.length - stale.length)),
    ...(stale.length === 0 ? [] : [t.stale(stale.map(addressOf).join(', '))]),
    t.written(output),
  ];
  if (!quiet) world.stdout.write(`${lines.join('\n')}\n`);
  return stale.length === 0 ? EXIT.done : EXIT.incomplete;
}
