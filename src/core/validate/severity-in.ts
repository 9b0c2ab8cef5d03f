import type { Severity } from '../model/finding';
import type { Profile } from '../model/profile';
import type { RuleMeta } from './rule';

/** How grave a rule's findings are under a profile. The rule is not off. */
export function severityIn({ rules }: Pick<Profile, 'rules'>, { id, severity }: RuleMeta): Severity {
  const setting = rules?.[id];
  return setting === undefined || setting === 'off' ? severity : setting;
}
