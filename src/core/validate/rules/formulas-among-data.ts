import type { FileRule } from '../rule';

/** Cells of the list hold formulas: their last results are read, and what they point at may change. */
export const formulasAmongData: FileRule = {
  level: 'file',
  meta: { id: 'formulas-among-data', severity: 'info', fields: [], repair: null },
  check: ({ formulas }, _, report) => {
    if (formulas > 0) report({ count: formulas });
  },
};
