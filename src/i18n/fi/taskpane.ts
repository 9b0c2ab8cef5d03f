import { counted } from '../counted';

/** Texts of the task pane. Numbers come as text in the form of the language. */
export const taskpane = {
  title: 'Omavalmentaja',
  /** In a plain browser page, without Excel. */
  standalone: 'Avaa tämä paneeli Excelissä: se toimii avoinna olevassa työkirjassa.',
  buttons: {
    check: 'Tarkista lista',
    complete: 'Täydennä lista',
    assign: 'Jaa omavalmentajille',
    summarise: 'Tee yhteenveto',
    undo: 'Kumoa viimeisin',
  },
  working: 'Työ on käynnissä …',
  /** The switch of the pane, and what is told when it is turned on or off. */
  watch: {
    label: 'Tarkista kirjoittaessa',
    on: 'Rivit tarkistetaan sitä mukaa kuin niitä muutetaan.',
    off: 'Rivejä ei enää tarkisteta kirjoittaessa.',
  },
  interrupted: {
    text: 'Edellinen työ jäi kesken. Vie se loppuun tai peru se, ennen kuin jatkat.',
    finish: 'Vie loppuun',
    rollBack: 'Peru',
    settled: 'Keskeytynyt työ on selvitetty.',
  },
  results: {
    check: (clients: string, errors: string, warnings: string, marked: string) =>
      `Tarkistettu ${counted(clients, 'asiakas', 'asiakasta')}: ${counted(errors, 'virhe', 'virhettä')} ja ${counted(warnings, 'varoitus', 'varoitusta')}. Merkitty ${counted(marked, 'solu', 'solua')}.`,
    checkClean: (clients: string) =>
      `Tarkistettu ${counted(clients, 'asiakas', 'asiakasta')}. Lista on kunnossa.`,
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
};
