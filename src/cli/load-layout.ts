import { CommandError } from '../app/command-error';
import type { SummaryLayout } from '../core/model/summary-layout';
import { parseLayout } from '../core/profile/parse-layout';
import { commandTextsOf } from '../i18n/command-texts';
import type { Language } from '../i18n/language';
import { readJson } from './read-json';

/** The layout of the summary in a JSON file. Throws `CommandError` with what is wrong in it. */
export async function loadLayout(file: string, language: Language): Promise<SummaryLayout> {
  const json = await readJson(file);
  if (json === undefined) throw new CommandError('no-such-layout', [file]);
  const parsed = parseLayout(json);
  if (parsed.ok) return parsed.layout;
  const { profileProblems } = commandTextsOf(language);
  throw new CommandError(
    'bad-layout',
    parsed.problems.map(({ code, path }) => profileProblems[code](path)),
  );
}
