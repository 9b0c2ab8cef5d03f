import type { Profile } from '../model/profile';
import { crossCheck } from './cross-check';
import type { ProfileProblem } from './problem';
import { profileSchema } from './schema';
import { problemsOf } from './schema-problems';

export type ProfileResult =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problems: readonly ProfileProblem[] };

/**
 * Makes a profile of the content of a JSON file, or tells everything that is wrong with it, in the order of the schema.
 * Parts are compared with each other only when each is sound by itself. Never throws.
 */
export function parseProfile(json: unknown): ProfileResult {
  const parsed = profileSchema.safeParse(json, { reportInput: true });
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap(problemsOf) };
  const problems = crossCheck(parsed.data);
  return problems.length === 0 ? { ok: true, profile: parsed.data } : { ok: false, problems };
}
