import type { Decision } from './decision';
import type { ClientGroup } from './profile';
import type { Ternary } from './ternary';

const REASON = { yes: 'no-earnings-related', no: 'no-group', review: 'benefit-missing' } as const;

/** A decision with the given membership; `groups` hold, the others do not. */
export function decisionOf(membership: Ternary, groups: readonly ClientGroup[] = []): Decision {
  const holds = (group: ClientGroup): Ternary => (groups.includes(group) ? 'yes' : 'no');
  return {
    groups: {
      noEarningsRelated: holds('noEarningsRelated'),
      young: holds('young'),
      immigrant: holds('immigrant'),
      foreignLanguage: holds('foreignLanguage'),
    },
    residence: 'yes',
    status: 'yes',
    membership,
    reasons: [REASON[membership]],
  };
}
