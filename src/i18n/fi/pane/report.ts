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
  compare: 'Vertaa edelliseen tulokseen',
  compareHelp: 'Valitse edellisen kuukauden tulos. Ilman sitä verrataan tämän työkirjan historiaan.',
  month: {
    title: 'Kuukauden työkirjat',
    help: {
      excel: 'Työkirja avataan uuteen ikkunaan: tallenna se. Tämä työkirja ei muutu.',
      page: 'Työkirja ladataan koneelle. Avattu tiedosto ei muutu.',
    },
    list: 'Kuukauden lista täytettäväksi',
    listHelp: 'Mukana ovat tämän listan asiakkaat, omavalmentajat ja asetukset.',
    makeList: 'Tee lista',
    handout: 'Työkirja omavalmentajalle',
    handoutHelp: 'Siinä ovat vain hänen asiakkaansa. Koko lista jää sinulle: palautetut yhdistetään siihen.',
    whole: 'Koko lista (jää itselle)',
    makeHandout: 'Tee työkirja',
    merge: 'Yhdistä palautetut',
    mergeHelp: 'Valitse koko lista ja palautetut tiedostot yhdellä kertaa.',
    made: {
      excel: (file: string) => `Avattu uuteen ikkunaan. Tallenna nimellä ${file}.`,
      page: (file: string) => `Ladattu ${file}.`,
    },
  },
  summarise: 'Tee yhteenveto',
  publish: 'Tee julkaistava yhteenveto',
  publishHelp: 'Alle rajan jäävät luvut peitetään niin, ettei niitä voi laskea muista. Nimiä ei ole.',
  drawn: (count: string, sheets: string) => `Tehty ${counted(count, 'taulukko', 'taulukkoa')}: ${sheets}.`,
};
