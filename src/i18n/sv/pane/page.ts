import { counted } from '../../counted';
import type { page as fi } from '../../fi/pane/page';

export const page: typeof fi = {
  title: 'Omavalmentaja',
  intro:
    'Kontrollera och komplettera klientlistan, fördela klienterna på personliga coacher och gör sammandraget utan Excel.',
  privacy: 'Filen behandlas i din webbläsare. Den lämnar inte den här datorn, och originalet ändras inte.',
  language: 'Språk',
  open: {
    label: 'Öppna en fil',
    drop: 'Dra en Excel-fil hit',
    dropNow: 'Släpp filen här',
    kinds: '.xlsx, .xlsm eller .csv',
    choose: 'Välj fil',
    other: 'Öppna en annan fil',
    sample: 'Öppna exemplet',
    sampleName: 'exempel.xlsx',
    sampleHelp: 'Alla personer i exemplet är påhittade.',
    opening: (file) => `Filen ${file} öppnas …`,
    several: 'Öppna en fil i taget.',
    failed: 'Filen kunde inte läsas. Stäng den i andra program och försök igen.',
  },
  save: 'Ladda ned resultatet',
  saving: 'Resultatet sammanställs …',
  saved: (file) => `Resultatet laddades ned som ${file}.`,
  close: 'Stäng meddelandet',
  workbook: 'Arbetsbok',
  sheets: 'Blad',
  grid: (sheet) => `Bladet ${sheet}, skrivskyddat`,
  rowNumber: 'Rad',
  marks: { error: 'fel', warning: 'varning', info: 'för kännedom', review: 'kontrollera' },
  marked: (count) => counted(count, 'markerad cell', 'markerade celler'),
  emptySheet: 'Bladet är tomt.',
};
