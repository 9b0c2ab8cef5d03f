import type { FileRule } from '../rule';

/** Without employment codes the list itself is taken to be of jobseekers. */
export const noEmploymentCodeColumn: FileRule = {
  level: 'header',
  meta: { id: 'no-employment-code-column', severity: 'warning', fields: [], repair: null },
  check: ({ list }, _, report) => {
    if (list.columns.employmentCode === undefined) report({}, { field: 'employmentCode' });
  },
};
