import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from '../app/command-error';
import type { TemplateLayout } from '../core/model/template-layout';
import { parseLayout } from '../core/profile/parse-layout';
import { commandTextsOf } from '../i18n/command-texts';
import type { Language } from '../i18n/language';
import { jsonOf } from './json-of';

/** The layout of a client list in a JSON file. Throws `CommandError` with what is wrong in the file. */
export async function loadLayout(file: string, language: Language): Promise<TemplateLayout> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) throw new CommandError('no-such-layout', [path.basename(file)]);
  const parsed = parseLayout(jsonOf(bytes));
  if (parsed.ok) return parsed.layout;
  const { profileProblems } = commandTextsOf(language);
  throw new CommandError(
    'bad-layout',
    parsed.problems.map(({ code, path: place }) => profileProblems[code](place)),
  );
}
