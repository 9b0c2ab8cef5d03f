import { counted } from '../counted';
import type { handout as fi } from '../fi/handout';

/** Texts of the workbooks that go out to coaches and come back, and of what the commands tell of them. */
export const handout: typeof fi = {
  sheets: {
    tokenHeading: 'Radkod',
    wholeFile: 'Hela listan.xlsx',
    ticket: {
      name: 'Anvisning',
      title: (coach) => `Klientlista: ${coach}`,
      wholeTitle: 'Hela listan',
      lines: [
        'Här är dina klienter. Komplettera och rätta uppgifterna på bladet Klienter och returnera filen.',
        'Du får sortera, filtrera och lägga till rader och kolumner. På en ny klients rad lämnas kolumnen Radkod tom.',
        'Ändra inte kolumnen Radkod: med den hittar dina ändringar rätt rad.',
      ],
      wholeLines: [
        'Den här filen stannar hos dig. Returnerade filer slås ihop med den med kommandot omavalmentaja merge.',
        'Filen har också de klienter som inte har någon coach.',
      ],
      leaveAlone: 'Raderna nedan är för programmet. Lämna dem som de är.',
    },
    baseName: 'Utgångsläge',
  },
  merged: {
    footer: (date) => `Sammanslagen lista, utskickad ${date}`,
    conflicts: {
      name: 'Konflikter',
      headings: { cell: 'Cell', heading: 'Kolumn', before: 'Vid utskick', file: 'Fil', value: 'Värde' },
    },
    changes: {
      name: 'Ändringar',
      headings: { kind: 'Vad', cell: 'Cell', heading: 'Kolumn', before: 'Före', after: 'Efter', file: 'Fil' },
      kinds: {
        changed: 'ändrad',
        added: 'ny rad',
        vanished: 'rad saknas, behållen',
        missingColumn: 'kolumn saknas',
      },
    },
    empty: '(tom)',
  },
  split: {
    files: (files, folder) =>
      `${counted(files, 'arbetsbok för en coach', 'arbetsböcker för coacher')} i mappen ${folder}`,
    file: (file, clients) => `${file}: ${counted(clients, 'klient', 'klienter')}`,
    without: (clients) =>
      `${counted(clients, 'klient', 'klienter')} utan coach finns bara i filen Hela listan.xlsx`,
  },
  merge: {
    returned: (returned, sent) => `Filer returnerade av ${returned}/${sent} coacher`,
    changes: (cells, rows) =>
      `${counted(cells, 'cell ändrad', 'celler ändrade')}, ${counted(rows, 'rad tillagd', 'rader tillagda')}`,
    conflicts: (cells) =>
      `${counted(cells, 'cell har', 'celler har')} en konflikt: cellen är oförändrad, värdena finns på bladet Konflikter`,
    vanished: (rows) =>
      `${counted(rows, 'rad saknades', 'rader saknades')} i en returnerad fil: kvar i listan`,
    missingColumns: (columns) =>
      `${counted(columns, 'kolumn saknades', 'kolumner saknades')} i en returnerad fil: uppgifterna oförändrade`,
    written: (file) => `Skrivet ${file}`,
  },
};
