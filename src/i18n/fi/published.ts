import { counted } from '../counted';

/** Texts of the summary that may be published, and of what the command tells of it. */
export const published = {
  sheet: {
    sheetName: 'Julkaistava',
    title: 'Työllisyyspalvelujen asiakkaat',
    note: (threshold: number) =>
      `Alle ${threshold} henkilön luvut on peitetty (..), samoin luvut, joista ne voisi laskea. Nolla on nolla.`,
    keyFigures:
      'Kukin henkilö on laskettu kerran. Osuudet ovat asiakkaista; asiakkaiden osuus kaikista henkilöistä.',
  },
  written: (file: string) => `Kirjoitettu ${file}`,
  hidden: (primary: string, secondary: string, threshold: string) =>
    `Peitetty ${counted(primary, 'luku', 'lukua')}, joka on alle ${threshold}, ja ${secondary} muuta, joista ne voisi laskea`,
};
