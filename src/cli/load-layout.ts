import path from 'node:path';
import { CommandError } from '../app/command-error';
import type { FileProblem } from '../core/model/file-problem';
import type { SummaryLayout } from '../core/model/summary-layout';
import type { TemplateLayout } from '../core/model/template-layout';
import { parseSummaryLayout } from '../core/profile/parse-summary-layout';
import { parseTemplateLayout } from '../core/profile/parse-template-layout';
import { commandTextsOf } from '../i18n/command-texts';
import type { Language } from '../i18n/language';
import { readJson } from './read-json';

/** The layout of the summary in a JSON file. Throws `CommandError` with what is wrong in it. */
export async function loadSummaryLayout(file: string, language: Language): Promise<SummaryLayout> {
  return await loadLayout(file, parseSummaryLayout, language);
}

/** The layout of a client list in a JSON file. Throws `CommandError` with what is wrong in it. */
export async function loadTemplateLayout(file: string, language: Language): Promise<TemplateLayout> {
  return await loadLayout(file, parseTemplateLayout, language);
}

type Parsed<T> =
  | { readonly ok: true; readonly layout: T }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

async function loadLayout<T>(
  file: string,
  parse: (json: unknown) => Parsed<T>,
  language: Language,
): Promise<T> {
  const json = await readJson(file);
  if (json === undefined) throw new CommandError('no-such-layout', [path.basename(file)]);
  const parsed = parse(json);
  if (parsed.ok) return parsed.layout;
  const { profileProblems } = commandTextsOf(language);
  throw new CommandError(
    'bad-layout',
    parsed.problems.map(({ code, path: place }) => profileProblems[code](place)),
  );
}
