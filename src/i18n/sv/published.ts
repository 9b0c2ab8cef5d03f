import { counted } from '../counted';
import type { published as fi } from '../fi/published';

/** What the command tells of a summary. */
export const published: typeof fi = {
  written: (file) => `Skrivet ${file}`,
  hidden: (primary, secondary, threshold) =>
    `Dolda: ${counted(primary, 'tal', 'tal')} under ${threshold} och ${secondary} andra som de kunde räknas ut av`,
};
