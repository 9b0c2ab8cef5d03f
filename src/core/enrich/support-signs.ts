import type { Deadline } from '../model/derived';
import type { SupportSign } from '../model/profile';
import { all, ternary } from '../model/ternary';
import type { Ternary } from '../model/ternary';
import type { LastContact } from './deadlines';

export interface SupportFacts {
  readonly longTermUnemployed: Ternary;
  readonly young: Ternary;
  /** ISO 639 codes; `null`: not told, or not readable. */
  readonly serviceLanguage: string | null;
  readonly motherTongue: string | null;
  /** The list has a column of either. */
  readonly languagesListed: boolean;
  /** `null`: the list has no column of contacts. */
  readonly lastContact: LastContact | null;
  readonly deadline: Deadline | null;
}

/**
 * Which signs of a need for support a client shows. What a list has no column for is no sign; a gap in a column that
 * it has is `review`.
 */
export function supportSigns(facts: SupportFacts): Readonly<Record<SupportSign, Ternary>> {
  return {
    'long-term-unemployed': facts.longTermUnemployed,
    // The plan is made at the first interview: who has never been met has none.
    'young-without-plan': all([facts.young, neverMet(facts.lastContact)]),
    'service-language': servedInOtherLanguage(facts),
    'overdue-discussion': overdueDiscussion(facts),
  };
}

function neverMet(lastContact: LastContact | null): Ternary {
  return lastContact === 'unknown' ? 'review' : ternary(lastContact === 'never');
}

/** A service language other than Finnish or Swedish; the mother tongue stands in for it where it is not told. */
function servedInOtherLanguage({ serviceLanguage, motherTongue, languagesListed }: SupportFacts): Ternary {
  const language = serviceLanguage ?? motherTongue;
  if (language === null) return languagesListed ? 'review' : 'no';
  return ternary(language !== 'fi' && language !== 'sv');
}

function overdueDiscussion({ deadline, lastContact }: SupportFacts): Ternary {
  if (lastContact === 'unknown') return 'review';
  return ternary(deadline !== null && deadline.kind === 'discussion' && deadline.overdue);
}
