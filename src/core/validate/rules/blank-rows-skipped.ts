import type { FileRule } from '../rule';

/** Blank rows stand among the clients. */
export const blankRowsSkipped: FileRule = {
  level: 'file',
  meta: { id: 'blank-rows-skipped', severity: 'info', fields: [], repair: null },
  check: ({ skipped }, _, report) => {
    const count = skipped.filter(({ reason }) => reason === 'blank').length;
    if (count > 0) report({ count });
  },
};
