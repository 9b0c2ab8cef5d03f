import type { FileRule } from '../rule';

/** There is no sheet of coaches, so nobody is shared out. */
export const noCoaches: FileRule = {
  level: 'file',
  meta: { id: 'no-coaches', severity: 'warning', fields: [], repair: null },
  check: (_, { coaches }, report) => {
    if (coaches.length === 0) report({});
  },
};
