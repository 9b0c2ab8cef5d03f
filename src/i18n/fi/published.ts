import { counted } from '../counted';

/** What the command tells of a summary. */
export const published = {
  written: (file: string) => `Kirjoitettu ${file}`,
  hidden: (primary: string, secondary: string, threshold: string) =>
    `Peitetty ${counted(primary, 'luku', 'lukua')}, joka on alle ${threshold}, ja ${secondary} muuta, joista ne voisi laskea`,
};
