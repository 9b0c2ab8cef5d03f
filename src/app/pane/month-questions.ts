import { lastDayOf } from '../../core/model/month';
import { CommandError } from '../command-error';
import type { Engine } from './engine';
import type { EngineCore, EngineHost } from './engine-core';
import type { MonthTools } from './month-work';

/** Workbooks that a month needs beside the list: made here, handed over by the page. Nothing in the open one changes. */
export function monthQuestions(
  core: EngineCore,
  { month: { files, texts } }: EngineHost,
): Pick<Engine, 'monthList' | 'handout' | 'mergeReturned'> {
  const tools = async (): Promise<MonthTools> => {
    core.tell('write', { canCancel: false });
    const session = core.session();
    return { files, session, texts: await texts(session.language) };
  };
  const load = async () => await import(/* webpackChunkName: 'on-demand-month' */ './month-work');
  return {
    monthList: (month) =>
      core.answer(async () => {
        if (lastDayOf(month) === null) throw new CommandError('bad-date');
        const [year = 0, number = 0] = month.split('-').map(Number);
        const analysis = await core.keeper.latest();
        return await (await load()).makeMonthList(analysis, { year, month: number }, await tools());
      }),
    handout: (coach) =>
      core.answer(async () => {
        const analysis = await core.keeper.latest();
        return await (await load()).makeHandout(analysis, coach, await tools());
      }),
    mergeReturned: (given) =>
      core.answerFreely(async () => await (await load()).mergeReturned(given, await tools())),
  };
}
