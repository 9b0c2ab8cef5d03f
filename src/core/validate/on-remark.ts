import type { FindingParams } from '../model/finding';
import type { CellRule } from './rule';

const NO_PARAMS: FindingParams = {};

/** The check of a rule that speaks wherever a parser left the remark `code`; the remark's parameters go along. */
export function onRemark(code: string): CellRule['check'] {
  return (reading) => {
    const remark = reading.remarks.find((candidate) => candidate.code === code);
    return remark === undefined ? null : (remark.params ?? NO_PARAMS);
  };
}
