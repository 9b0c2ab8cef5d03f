import { counted } from '../../counted';

/** Texts of the step Report. */
export const report = {
  notReckoned: 'Tunnuslukuja ei ole laskettu.',
  reckon: 'Laske tunnusluvut',
  referenceDate: {
    label: 'Tilannepäivä',
    help: 'Iät, kestot ja määräajat lasketaan tälle päivälle.',
    use: 'Ota käyttöön',
    used: (date: string) => `Tilannepäivä on nyt ${date}.`,
  },
  keyFigures: {
    title: 'Tunnusluvut',
    name: 'Tunnusluku',
    value: 'Arvo',
    change: (month: string) => `Muutos (${month})`,
  },
  sheets: {
    title: 'Yhteenvedon taulukot',
    new: 'uusi',
    replaced: 'korvataan',
    newHelp: 'Taulukot lisätään työkirjan loppuun. Asiakaslista ei muutu.',
    replacedHelp: 'Aiempi yhteenveto korvataan uudella. Asiakaslista ei muutu.',
  },
  summarise: 'Tee yhteenveto',
  publish: 'Tee julkaistava yhteenveto',
  publishHelp: 'Alle rajan jäävät luvut peitetään niin, ettei niitä voi laskea muista. Nimiä ei ole.',
  drawn: (count: string, sheets: string) => `Tehty ${counted(count, 'taulukko', 'taulukkoa')}: ${sheets}.`,
};
