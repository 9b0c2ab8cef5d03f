import { CommandError } from '../command-error';
import { placeOf } from '../live/list-place';
import { readMemory, writeMemory } from '../live/list-memory';
import type { LiveAnalysis } from '../live/live-session';
import type { Engine } from './engine';
import type { EngineCore } from './engine-core';
import type { Overview } from './list-view';
import { showList, showNoList } from './show-list';

/** Which list it is, and what its columns are. */
export function listQuestions(
  core: EngineCore,
): Pick<Engine, 'overview' | 'chooseSheet' | 'chooseColumn' | 'makeTable'> {
  const { workbook, keeper } = core;

  async function overviewOf(ask: () => Promise<LiveAnalysis>): Promise<Overview> {
    const infos = await workbook.listSheets();
    const sheets = infos.flatMap(({ name, visibility }) => (visibility === 'visible' ? [name] : []));
    const texts = core.texts();
    try {
      const list = showList(await ask(), sheets, texts, core.session().language);
      return { kind: 'list', list };
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      return await showNoList(error, workbook, sheets, texts);
    }
  }

  return {
    overview: () => core.answer(() => overviewOf(keeper.anew)),
    chooseSheet: (sheet) =>
      core.answer(async () => {
        await writeMemory(workbook, { ...(await readMemory(workbook)), clientSheet: sheet });
        return await overviewOf(keeper.reckonAnew);
      }),
    chooseColumn: (heading, field) =>
      core.answer(() =>
        overviewOf(() =>
          core.wish((wishes) => {
            const others = wishes.columns.filter((choice) => choice.heading !== heading);
            return { ...wishes, columns: field === undefined ? others : [...others, { heading, field }] };
          }),
        ),
      ),
    makeTable: () =>
      core.answer(async () => {
        const analysis = await keeper.latest();
        const place = placeOf(core.context(analysis), analysis.earlier.derivedColumns);
        core.tell('write', { canCancel: false });
        await workbook.makeTable(place);
        return await overviewOf(keeper.anew);
      }),
  };
}
