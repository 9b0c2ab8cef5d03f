import { CommandError } from '../app/command-error';
import { shippedProfile } from '../app/profiles';
import type { Profile } from '../core/model/profile';
import { parseProfile } from '../core/profile/parse-profile';
import type { Language } from '../i18n/language';
import { commandTextsOf } from '../i18n/command-texts';
import { readJson } from './read-json';

/** The shipped profile of an id, or the one in a JSON file. Throws `CommandError` with what is wrong in the file. */
export async function loadProfile(name: string, language: Language): Promise<Profile> {
  const shipped = shippedProfile(name);
  if (shipped !== null) return shipped;
  const json = await readJson(name);
  if (json === undefined) throw new CommandError('no-such-profile', [name]);
  const parsed = parseProfile(json);
  if (parsed.ok) return parsed.profile;
  const { profileProblems } = commandTextsOf(language);
  throw new CommandError(
    'bad-profile',
    parsed.problems.map(({ code, path }) => profileProblems[code](path)),
  );
}
