import { counted } from '../counted';
import type { published as fi } from '../fi/published';

/** What the command tells of a summary. */
export const published: typeof fi = {
  written: (file) => `Written ${file}`,
  hidden: (primary, secondary, threshold) =>
    `Hidden: ${counted(primary, 'count', 'counts')} under ${threshold}, and ${secondary} others from which they could be worked out`,
};
