import { counted } from '../counted';
import type { repairs as fi } from '../fi/repairs';

/** What the command line tells of repairs, in English. See the Finnish texts. */
export const repairs: typeof fi = {
  canMend: (cells) => `Surely to be mended: ${counted(cells, 'cell', 'cells')}. Only the form changes.`,
  mended: (cells) => `${counted(cells, 'cell', 'cells')} mended.`,
  proposals: (cells) => `Proposals: ${cells}. Check each of them yourself.`,
  change: (before, after) => `“${before}” → “${after}”`,
  howTo:
    'Write the mended list with -o MENDED.xlsx. Take proposals that are right with --accept, for example --accept C17,D20.',
  written: (file) => `Wrote ${file}.`,
  undone: (cells) => `${counted(cells, 'cell', 'cells')} put back.`,
  stale: (cells) => `These cells were changed after the repair, so they were left as they are: ${cells}.`,
  sheet: {
    name: 'Repairs',
    headings: {
      state: 'State',
      cell: 'Cell',
      column: 'Column',
      before: 'Before',
      after: 'After',
      why: 'Why',
    },
    made: 'mended',
    proposed: 'proposal',
    none: 'There is nothing to mend.',
  },
};
