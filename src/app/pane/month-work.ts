import type { HandoutTexts } from '../../core/sheets/handout-sheets';
import type { SheetPlan } from '../../core/sheets/sheet';
import type { TemplateTexts } from '../../core/sheets/template/template-texts';
import type { LiveAnalysis, LiveSession } from '../live/live-session';
import type { MergeWords } from '../merge';
import { merge, mergedPlans, mergeSentences } from '../merge';
import { split } from '../split';
import { makeTemplate } from '../template';
import type { FileAdapter } from './file-adapter';
import type { GivenFile, MadeFile, MergedFile } from './month-view';

/** Words of the workbooks that a month needs beside the list, in one language. */
export interface MonthTexts {
  readonly handout: HandoutTexts;
  readonly template: TemplateTexts;
  readonly merge: MergeWords;
}

/** What the workbooks are made with. */
export interface MonthTools {
  readonly files: FileAdapter;
  readonly texts: MonthTexts;
  readonly session: LiveSession;
}

/** The list of a month, to be filled in, with the clients, coaches and settings of the list at hand. */
export async function makeMonthList(
  analysis: LiveAnalysis,
  month: { readonly year: number; readonly month: number },
  tools: MonthTools,
): Promise<MadeFile> {
  const { session, texts } = tools;
  const made = makeTemplate(
    { ...month, profile: null, layout: null, analysis, languages: session.languages },
    { ...session, time: session.time() },
    texts.template,
  );
  const title = texts.template.guide.title(texts.template.month(month.year, month.month));
  return { name: `${title}.xlsx`, bytes: await written(made.sheets, title, tools) };
}

/** The workbook of one coach, or the whole list, which stays at home: `coach` is an index, `null` for the whole. */
export async function makeHandout(
  analysis: LiveAnalysis,
  coach: number | null,
  tools: MonthTools,
): Promise<MadeFile> {
  const { session, texts } = tools;
  const { referenceDate, placement, coaches } = analysis.outcome;
  const wording = { ...session, referenceDate, time: session.time(), describe: () => [] };
  const { whole, parts } = split(analysis, wording, texts.handout);
  // Parts are those of coaches with clients, in their order.
  const withClients = coaches.flatMap((_, index) => (placement?.coaches[index]?.load ? [index] : []));
  const file = (coach === null ? null : parts[withClients.indexOf(coach)]) ?? whole;
  return { name: file.name, bytes: await written(file.sheets, file.name.replace(/\.xlsx$/, ''), tools) };
}

/** What came back from coaches, in the whole list. */
export async function mergeReturned(files: readonly GivenFile[], tools: MonthTools): Promise<MergedFile> {
  const opened = [];
  for (const { name, bytes } of files) opened.push({ name, workbook: await tools.files.open(bytes, name) });
  const result = await merge(opened);
  const { merge: words } = tools.texts;
  const { sheet } = result.whole.list;
  return {
    name: `${sheet}.xlsx`,
    bytes: await written(mergedPlans(result, words), sheet, tools),
    sentence: mergeSentences(result, words).join('. '),
  };
}

async function written(
  sheets: readonly SheetPlan[],
  title: string,
  { files, session }: MonthTools,
): Promise<Uint8Array> {
  const created = new Date(`${session.time().replace(' ', 'T')}:00`);
  return await files.write(sheets, { title, creator: 'Omavalmentaja', created });
}
