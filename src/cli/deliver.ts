import path from 'node:path';
import type { Analysis } from '../app/analyse';
import { listClusters } from '../app/list-clusters';
import { reportOf } from '../app/report';
import type { Language } from '../i18n/language';
import { sheetTexts } from '../i18n/sheet-texts';
import type { ListArguments } from './arguments';
import type { Surroundings } from './surroundings';
import type { OutputFile } from './write-whole-files';
import { writeWholeFiles } from './write-whole-files';

/**
 * Hands over what a command made: the files, whole or not at all, with the report among them; then the answer on
 * stdout. That is the report where `--report -` asks for it, else `lines`, and nothing with `--quiet`.
 */
export async function deliver(
  analysis: Analysis,
  result: readonly OutputFile[],
  lines: readonly string[],
  { input, report, quiet }: ListArguments,
  language: Language,
  stdout: Surroundings['stdout'],
): Promise<void> {
  const json = report === null ? '' : reportText(analysis, input, language);
  await writeWholeFiles(
    report === null || report === '-' ? result : [...result, { path: report, content: json }],
  );
  if (report === '-') stdout.write(json);
  else if (!quiet) stdout.write(`${lines.join('\n')}\n`);
}

function reportText({ outcome, timings }: Analysis, input: string, language: Language): string {
  const clusters = listClusters(outcome, language, sheetTexts(language));
  return `${JSON.stringify(reportOf(outcome, clusters, path.basename(input), timings), null, 1)}\n`;
}
