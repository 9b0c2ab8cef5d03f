import type { FileRule } from './rule';

/** The check of a rule that tells of each row that was passed over for this reason. */
export function onSkipped(reason: string): FileRule['check'] {
  return ({ skipped }, _, report) => {
    for (const skip of skipped) if (skip.reason === reason) report({ row: skip.row });
  };
}
