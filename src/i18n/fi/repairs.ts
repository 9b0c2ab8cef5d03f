import { counted } from '../counted';

/** What the command line tells of repairs, and the sheet that names them. */
export const repairs = {
  canMend: (cells: string) =>
    `Varmasti korjattavissa ${counted(cells, 'solu', 'solua')}: vain kirjoitusasu muuttuu.`,
  mended: (cells: string) => `Korjattu ${counted(cells, 'solu', 'solua')}.`,
  proposals: (cells: string) => `Ehdotuksia ${cells}: tarkista jokainen itse.`,
  change: (before: string, after: string) => `”${before}” → ”${after}”`,
  howTo:
    'Kirjoita korjattu lista valinnalla -o KORJATTU.xlsx. Ehdotukset, jotka ovat oikein, otetaan mukaan valinnalla --accept, esimerkiksi --accept C17,D20.',
  written: (file: string) => `Kirjoitettu ${file}.`,
  undone: (cells: string) => `Palautettu ${counted(cells, 'solu', 'solua')}.`,
  stale: (cells: string) =>
    `Näitä soluja on muutettu korjauksen jälkeen, joten ne jätettiin ennalleen: ${cells}.`,
  sheet: {
    name: 'Korjaukset',
    headings: {
      state: 'Tila',
      cell: 'Solu',
      column: 'Sarake',
      before: 'Ennen',
      after: 'Jälkeen',
      why: 'Miksi',
    },
    made: 'korjattu',
    proposed: 'ehdotus',
    none: 'Korjattavaa ei ole.',
  },
};
