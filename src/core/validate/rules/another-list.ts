import type { FileRule } from '../rule';

/** Elsewhere in the workbook stands what looks like a client list too: an old copy, another month. It was not read. */
export const anotherList: FileRule = {
  level: 'file',
  meta: { id: 'another-list', severity: 'info', fields: [], repair: null },
  check: ({ otherLists }, _, report) => {
    if (otherLists > 0) report({ count: otherLists });
  },
};
