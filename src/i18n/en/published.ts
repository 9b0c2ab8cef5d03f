import { counted } from '../counted';
import type { published as fi } from '../fi/published';

/** Texts of the summary that may be published, and of what the command tells of it. */
export const published: typeof fi = {
  sheet: {
    sheetName: 'For publication',
    title: 'Clients of employment services',
    note: (threshold) =>
      `Counts of fewer than ${threshold} people are hidden (..), and so are those from which they could be worked out. Zero is zero.`,
    keyFigures:
      'Each person is counted once. Shares are of the clients; that of the clients is of all people.',
  },
  written: (file) => `Written ${file}`,
  hidden: (primary, secondary, threshold) =>
    `Hidden: ${counted(primary, 'count', 'counts')} under ${threshold}, and ${secondary} others from which they could be worked out`,
};
