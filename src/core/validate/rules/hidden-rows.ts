import type { FileRule } from '../rule';

/** Rows of clients are hidden. They count like the others. */
export const hiddenRows: FileRule = {
  level: 'file',
  meta: { id: 'hidden-rows', severity: 'info', fields: [], repair: null },
  check: ({ hiddenRows }, _, report) => {
    if (hiddenRows > 0) report({ count: hiddenRows });
  },
};
