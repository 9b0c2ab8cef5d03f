import mikkeli2021 from '../../templates/profiles/mikkeli-2021.json';
import mikkelinSeutu2025 from '../../templates/profiles/mikkelin-seutu-2025.json';
import savonlinna2021 from '../../templates/profiles/savonlinna-2021.json';
import savonlinna2025 from '../../templates/profiles/savonlinna-2025.json';
import type { Profile } from '../core/model/profile';
import { parseProfile } from '../core/profile/parse-profile';

export const DEFAULT_PROFILE = 'savonlinna-2021';

/** The profiles that come with the program, in the order in which they are listed. */
const SHIPPED: readonly unknown[] = [savonlinna2021, mikkeli2021, savonlinna2025, mikkelinSeutu2025];

let loaded: readonly Profile[] | null = null;

/** Every shipped profile, checked by the schema at the first call. */
export function shippedProfiles(): readonly Profile[] {
  loaded ??= SHIPPED.map((json) => {
    const parsed = parseProfile(json);
    if (!parsed.ok) throw new Error(`shipped profile: ${parsed.problems.map(({ path }) => path).join(', ')}`);
    return parsed.profile;
  });
  return loaded;
}

/** The shipped profile of an id, or `null`. */
export function shippedProfile(id: string): Profile | null {
  return shippedProfiles().find((profile) => profile.id === id) ?? null;
}
