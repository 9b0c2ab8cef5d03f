import type { FindingParams } from '../core/model/finding';

/** What people read of one rule. */
export interface RuleText {
  /** A few words, for lists and counts: "Tarkistusmerkki ei täsmää". */
  readonly title: string;
  /** One sentence about this finding. */
  readonly message: (params: FindingParams) => string;
  /** What to do about it, as an instruction. */
  readonly resolve: string;
}
