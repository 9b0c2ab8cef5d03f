import { counted } from '../../counted';

/** Texts of the page without Excel: opening a file, the grid, and saving the result. */
export const page = {
  title: 'Omavalmentaja',
  intro: 'Tarkista ja täydennä asiakaslista, jaa asiakkaat omavalmentajille ja tee yhteenveto ilman Exceliä.',
  privacy: 'Tiedosto käsitellään selaimessasi. Se ei lähde tältä koneelta, eikä alkuperäinen muutu.',
  language: 'Kieli',
  open: {
    label: 'Avaa tiedosto',
    drop: 'Vedä Excel-tiedosto tähän',
    dropNow: 'Pudota tiedosto tähän',
    kinds: '.xlsx, .xlsm tai .csv',
    choose: 'Valitse tiedosto',
    other: 'Avaa toinen tiedosto',
    sample: 'Avaa esimerkki',
    sampleName: 'esimerkki.xlsx',
    sampleHelp: 'Esimerkissä kaikki henkilöt ovat keksittyjä.',
    opening: (file: string) => `Avataan tiedostoa ${file} …`,
    several: 'Avaa yksi tiedosto kerrallaan.',
    failed: 'Tiedostoa ei saatu luettua. Sulje se muista ohjelmista ja yritä uudelleen.',
  },
  save: 'Lataa tulos',
  saving: 'Tulosta kootaan …',
  saved: (file: string) => `Tulos ladattiin tiedostona ${file}.`,
  close: 'Sulje ilmoitus',
  workbook: 'Työkirja',
  sheets: 'Taulukot',
  grid: (sheet: string) => `Taulukko ${sheet}, vain luettava`,
  rowNumber: 'Rivi',
  marks: { error: 'virhe', warning: 'varoitus', info: 'tiedoksi', review: 'tarkista' },
  marked: (count: string) => counted(count, 'merkitty solu', 'merkittyä solua'),
  emptySheet: 'Taulukko on tyhjä.',
};
