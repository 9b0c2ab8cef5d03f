import type { FileRule } from '../rule';

/** Cells hold a formula whose result was never saved: they read as empty. */
export const formulaWithoutValue: FileRule = {
  level: 'file',
  meta: { id: 'formula-without-value', severity: 'warning', fields: [], repair: null },
  check: ({ formulasWithoutValue }, _, report) => {
    if (formulasWithoutValue > 0) report({ count: formulasWithoutValue });
  },
};
