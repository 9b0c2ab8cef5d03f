import type { FindingParams } from '../model/finding';
import type { CellRule } from './rule';

const NO_PARAMS: FindingParams = {};

/** The check of a rule that speaks wherever a parser left the remark `code`; the remark's parameters go along. */
export function onRemark(code: string): CellRule['check'] {
  return ({ remarks }) => {
    for (const remark of remarks) if (remark.code === code) return remark.params ?? NO_PARAMS;
    return null;
  };
}
