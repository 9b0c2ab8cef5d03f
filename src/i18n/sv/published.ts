import { counted } from '../counted';
import type { published as fi } from '../fi/published';

/** Texts of the summary that may be published, and of what the command tells of it. */
export const published: typeof fi = {
  sheet: {
    sheetName: 'Att publicera',
    title: 'Arbetskraftstjänsternas klienter',
    note: (threshold) =>
      `Tal under ${threshold} personer är dolda (..), liksom tal som de kunde räknas ut av. Noll är noll.`,
    keyFigures:
      'Varje person räknas en gång. Andelarna är av klienterna; klienternas andel är av alla personer.',
  },
  written: (file) => `Skrivet ${file}`,
  hidden: (primary, secondary, threshold) =>
    `Dolda: ${counted(primary, 'tal', 'tal')} under ${threshold} och ${secondary} andra som de kunde räknas ut av`,
};
