import type { FileRule } from '../rule';

/** Columns of the list are hidden. They count like the others. */
export const hiddenColumns: FileRule = {
  level: 'file',
  meta: { id: 'hidden-columns', severity: 'info', fields: [], repair: null },
  check: ({ hiddenColumns }, _, report) => {
    if (hiddenColumns > 0) report({ count: hiddenColumns });
  },
};
