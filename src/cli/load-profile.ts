import { readFile } from 'node:fs/promises';
import { CommandError } from '../app/command-error';
import { shippedProfile } from '../app/profiles';
import type { Profile } from '../core/model/profile';
import { parseProfile } from '../core/profile/parse-profile';
import type { Language } from '../i18n/language';
import { commandTextsOf } from '../i18n/command-texts';
import { jsonOf } from './json-of';

/** The shipped profile of an id, or the one in a JSON file. Throws `CommandError` with what is wrong in the file. */
export async function loadProfile(name: string, language: Language): Promise<Profile> {
  const shipped = shippedProfile(name);
  if (shipped !== null) return shipped;
  const bytes = await readFile(name).catch(() => null);
  if (bytes === null) throw new CommandError('no-such-profile', [name]);
  const parsed = parseProfile(jsonOf(bytes));
  if (parsed.ok) return parsed.profile;
  const { profileProblems } = commandTextsOf(language);
  throw new CommandError(
    'bad-profile',
    parsed.problems.map(({ code, path }) => profileProblems[code](path)),
  );
}
