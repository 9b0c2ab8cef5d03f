import path from 'node:path';
import type { AnalyseRequest, Analysis } from '../app/analyse';
import { analyse } from '../app/analyse';
import { reportOf } from '../app/report';
import { run } from '../app/run';
import { localDate } from '../core/model/local-date';
import type { LocalDate } from '../core/model/local-date';
import type { SheetPlan } from '../core/sheets/sheet';
import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import { LANGUAGES } from '../i18n/language';
import { sheetTexts } from '../i18n/sheet-texts';
import { textsOf } from '../i18n/texts';
import type { WorkbookReader } from '../workbook/workbook';
import { WorkbookError } from '../workbook/workbook-error';
import type { RunArguments } from './arguments';
import { languageOf, readArguments, UsageError } from './arguments';
import type { OutputFile } from './files';
import { exists, isSameFile, readWholeFile, writeWholeFiles } from './files';
import { loadProfile } from './load-profile';
import { analysisLines, findingLines, logLines, openQuestions } from './print-analysis';
import { profileLines } from './print-profiles';
import { terminalProgress } from './progress';
import { EXIT, refusalOf } from './sentences';

/** The adapters and the world around the command line; `main.ts` gives the real ones. */
export interface Surroundings {
  readonly open: (bytes: Uint8Array, fileName: string) => Promise<WorkbookReader>;
  readonly write: (
    plans: readonly SheetPlan[],
    meta: { title: string; creator: string; created: Date },
  ) => Promise<Uint8Array>;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: NodeJS.WriteStream;
  readonly now: () => Date;
  readonly clock: () => number;
  readonly version: string;
}

/** Runs the command line and returns its exit code. Nothing but the answer goes to stdout. */
export async function commandLine(words: readonly string[], world: Surroundings): Promise<number> {
  const language = languageOf(words);
  try {
    const given = readArguments(words);
    switch (given.command) {
      case 'help':
        world.stdout.write(textsOf(language).commandLine.help);
        return EXIT.done;
      case 'version':
        world.stdout.write(`${world.version}\n`);
        return EXIT.done;
      case 'profiles':
        print(profileLines(language), world);
        return EXIT.done;
      case 'run':
      case 'check':
        return await work(given, language, world);
    }
  } catch (error) {
    const { sentence, exitCode } = refusalOf(error, language);
    world.stderr.write(`${sentence}\n`);
    return exitCode;
  }
}

async function work(given: RunArguments, language: Language, world: Surroundings): Promise<number> {
  const { input, output, report, quiet } = given;
  const { commandLine: t } = textsOf(language);
  await refuseOutputs(given);
  const progress = terminalProgress(world.stderr, quiet);
  const started = world.clock();
  try {
    const request: AnalyseRequest = {
      workbook: await openFile(input, world),
      coaches:
        given.coaches === null
          ? null
          : { workbook: await openFile(given.coaches, world), name: path.basename(given.coaches) },
      profile: given.profile === null ? null : await loadProfile(given.profile, language),
      referenceDate: given.date ?? today(world.now()),
      sheet: given.sheet,
      includeReview: given.includeReview,
      languages: LANGUAGES.map(sheetTexts),
      clock: world.clock,
    };
    const onStep = (step: keyof typeof t.stages | 'enrich'): void => {
      if (step !== 'enrich') progress.tell(t.stages[step]);
    };
    const files: OutputFile[] = [];
    let analysis: Analysis;
    let sheetCount = 0;
    if (output === null) analysis = await analyse({ ...request, onStep });
    else {
      const result = await run({
        ...request,
        onStep,
        result: {
          drawSheets: async (plans) => {
            const meta = { title: plans[0]?.name ?? '', creator: 'Omavalmentaja', created: world.now() };
            files.push({ path: output, content: await world.write(plans, meta) });
          },
        },
        texts: sheetTexts(language),
        language,
        version: world.version,
        time: localMinute(world.now()),
        describe: (done) => logLines(done, input, language),
      });
      sheetCount = result.sheetCount;
      analysis = result;
    }
    if (report !== null) {
      const json = `${JSON.stringify(reportOf(analysis.outcome, path.basename(input), analysis.timings), null, 1)}\n`;
      if (report === '-') world.stdout.write(json);
      else files.push({ path: report, content: json });
    }
    await writeWholeFiles(files);
    progress.clear();

    if (!quiet && report !== '-') {
      const questions = openQuestions(analysis.outcome);
      const label = (text: string): string => text.padEnd(14);
      print(
        [
          ...analysisLines(analysis, input, world.version, language),
          ...(questions === 0 || output === null
            ? []
            : [`${label(t.labels.toDecide)}${t.toDecide(formatNumber(language, questions))}`]),
          ...(output === null
            ? ['', ...findingLines(analysis, language)]
            : [
                `${label(t.labels.written)}${t.written(output, formatNumber(language, sheetCount), formatNumber(language, (world.clock() - started) / 1000, 1))}`,
              ]),
        ],
        world,
      );
    }
    const { placement } = analysis.outcome;
    return output !== null && placement !== null && placement.assigned < placement.clients
      ? EXIT.incomplete
      : EXIT.done;
  } finally {
    progress.clear();
  }
}

/** Before any work: never over the input, and over another file only with --force. */
async function refuseOutputs({ input, output, report, coaches, force }: RunArguments): Promise<void> {
  for (const target of [output, report]) {
    if (target === null || target === '-') continue;
    for (const source of [input, coaches]) {
      if (source !== null && (await isSameFile(target, source))) {
        throw new UsageError('output-is-input', path.basename(source));
      }
    }
    if (target === output && !force && (await exists(target)))
      throw new WorkbookError('exists', path.basename(target));
  }
}

async function openFile(file: string, world: Surroundings): Promise<WorkbookReader> {
  return await world.open(await readWholeFile(file), path.basename(file));
}

function print(lines: readonly string[], world: Surroundings): void {
  world.stdout.write(`${lines.join('\n')}\n`);
}

function today(now: Date): LocalDate {
  return localDate(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}

function localMinute(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${date} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
