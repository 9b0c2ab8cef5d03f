import { counted } from '../counted';

/** What the pane and the ribbon tell of the work: while it goes on, and what came of it. */
export const engine = {
  work: {
    read: 'Luetaan työkirjaa …',
    match: 'Etsitään asiakaslistaa …',
    validate: 'Tarkistetaan …',
    enrich: 'Täydennetään tietoja …',
    decide: 'Selvitetään, ketkä kuuluvat kohderyhmään …',
    assign: 'Jaetaan asiakkaita …',
    summarise: 'Lasketaan yhteenvetoa …',
    mark: 'Merkitään soluja …',
    repair: 'Korjataan soluja …',
    fill: 'Kirjoitetaan sarakkeita …',
    draw: 'Tehdään taulukoita …',
    undo: 'Kumotaan …',
    open: 'Avataan tiedostoa …',
    write: 'Kirjoitetaan …',
  },
  commands: {
    check: 'Merkitse huomiot',
    repair: 'Korjaa soluja',
    complete: 'Täydennä lista',
    assign: 'Jaa omavalmentajille',
    summarise: 'Tee yhteenveto',
  },
  results: {
    check: (clients: string, errors: string, warnings: string, marked: string) =>
      `Tarkistettu ${counted(clients, 'asiakas', 'asiakasta')}: ${counted(errors, 'virhe', 'virhettä')} ja ${counted(warnings, 'varoitus', 'varoitusta')}. Merkitty ${counted(marked, 'solu', 'solua')}.`,
    checkClean: (clients: string) =>
      `Tarkistettu ${counted(clients, 'asiakas', 'asiakasta')}. Lista on kunnossa.`,
    repair: (cells: string) => `Korjattu ${counted(cells, 'solu', 'solua')}.`,
    complete: (cells: string, yes: string, no: string, review: string) =>
      `Täytetty ${counted(cells, 'solu', 'solua')} listan oikealle puolelle. Asiakkuus: kyllä ${yes}, ei ${no}, tarkista ${review}.`,
    assign: (clients: string, coaches: string, changes: string) =>
      `Jaettu ${counted(clients, 'asiakas', 'asiakasta')} ${coaches} omavalmentajalle; omavalmentaja vaihtuu ${changes} asiakkaalta.`,
    without: (clients: string) =>
      `${counted(clients, 'asiakas', 'asiakasta')} jää ilman omavalmentajaa: paikat eivät riitä.`,
    plainRange:
      'Lista ei ole Excel-taulukko. Tee siitä taulukko (Lisää – Taulukko), niin rivit pysyvät yhdessä lajiteltaessa.',
    lostRows: (rows: string) =>
      `${counted(rows, 'rivi', 'riviä')} muuttui työn aikana, eikä niihin kirjoitettu.`,
    summarise: (sheets: string) => `Tehty: ${sheets}.`,
    undone: (command: string) => `Kumottu: ${command}.`,
    nothingToUndo: 'Ei ole mitään kumottavaa.',
  },
  stale: {
    edited: 'solua on muutettu sillä välin',
    'row-gone': 'riviä ei enää löydy',
    'row-ambiguous': 'samanlaisia rivejä on useita',
  },
  /** Why a rule did not run; `fields` are the columns of which one would do. */
  notRun: {
    off: () => 'otettu pois käytöstä asetuksissa',
    'missing-column': (fields: string) => `sarake puuttuu: ${fields}`,
    'no-coaches': () => 'omavalmentajien taulukko puuttuu',
    'no-previous': () => 'edellisen kuukauden tulosta ei annettu',
  },
  place: {
    file: 'koko tiedosto',
    row: (row: string) => `rivi ${row}`,
    column: (letter: string) => `sarake ${letter}`,
  },
  choices: {
    'longest-unemployed': 'pisin työttömyys ensin',
    'longest-job-search': 'pisin työnhaku ensin',
  },
  resultName: (name: string, date: string) => `${name} – omavalmentaja ${date}.xlsx`,
};
