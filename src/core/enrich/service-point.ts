import type { ClientGroup, ServicePointRule, ServicePoints } from '../model/profile';
import type { Ternary } from '../model/ternary';

export interface ServicePointFacts {
  readonly membership: Ternary;
  readonly groups: Readonly<Record<ClientGroup, Ternary>>;
  /** `null`: unknown, or withheld. */
  readonly municipality: string | null;
}

/**
 * The id of the point where a client is served, or `null` where membership is not decided or no rule applies.
 *
 * The first rule that matches wins: clients by `rules`, others by `outside`. A rule with a condition matches only where
 * the condition is known to hold. Of a client under a non-disclosure order the point would tell the municipality, so
 * the caller gives no municipality and rules by municipality do not match.
 */
export function servicePointOf(facts: ServicePointFacts, { rules, outside }: ServicePoints): string | null {
  if (facts.membership === 'review') return null;
  const candidates = facts.membership === 'yes' ? rules : outside;
  return candidates.find((rule) => matches(rule, facts))?.point ?? null;
}

function matches(rule: ServicePointRule, { groups, municipality }: ServicePointFacts): boolean {
  const byGroup = rule.groups === undefined || rule.groups.some((group) => groups[group] === 'yes');
  const byMunicipality =
    rule.municipalities === undefined ||
    (municipality !== null && rule.municipalities.includes(municipality));
  return byGroup && byMunicipality;
}
