import { counted } from '../../counted';

/** Texts of the step List. */
export const list = {
  notRead: 'Työkirjaa ei ole luettu.',
  readAgain: 'Lue työkirja uudelleen',
  clients: (clients: string) => counted(clients, 'asiakas', 'asiakasta'),
  place: (sheet: string, headerRow: string) => `Taulukko ${sheet}, otsikot rivillä ${headerRow}`,
  otherSheet: 'Asiakaslistan taulukko',
  facts: { coaches: 'Omavalmentajat', profile: 'Profiili', referenceDate: 'Tilannepäivä' },
  coaches: (count: string, fte: string, capacity: string) =>
    `${count} (${counted(fte, 'henkilötyövuosi', 'henkilötyövuotta')}, ${counted(capacity, 'paikka', 'paikkaa')})`,
  coachesMissing: 'ei löytynyt',
  coachesMissingHelp:
    'Asiakkaiden jakamista varten lisää työkirjaan taulukko, jossa on omavalmentaja rivillään ja otsikot Omavalmentaja, Tunnus ja Työaika %. Tarkistaa ja täydentää voit ilman sitäkin.',
  toSettings: 'Muuta asetuksia',
  questions: {
    title: (count: string) => counted(count, 'sarake jäi epävarmaksi', 'saraketta jäi epävarmaksi'),
    help: 'Vastaa, niin tiedot luetaan oikein. Vastaus muistetaan tässä työkirjassa.',
    ask: (heading: string, field: string) => `Onko sarake ”${heading}” tieto ”${field}”?`,
    askOpen: (heading: string) => `Mitä sarakkeessa ”${heading}” on?`,
    samples: (samples: string) => `Esimerkiksi: ${samples}`,
    noSamples: 'Sarake on tyhjä.',
    yes: 'Kyllä',
    no: 'Ei',
    other: 'Valitse muu tieto',
    otherLabel: (heading: string) => `Muu tieto sarakkeelle ”${heading}”`,
  },
  columns: {
    title: 'Sarakkeet',
    matched: (count: string) => counted(count, 'sarake tunnistettu', 'saraketta tunnistettu'),
    help: 'Jos sarake on tunnistettu väärin, valitse oikea tieto.',
    groups: {
      matched: 'Tunnistetut',
      question: 'Epävarmat',
      duplicate: 'Sama tieto toisessa sarakkeessa',
      other: 'Muut sarakkeet',
      derived: 'Ohjelman lisäämät',
    },
    otherHelp: 'Näitä ohjelma ei lue eikä muuta.',
    derivedHelp: 'Nämä ohjelma tekee joka kerta uudelleen.',
    duplicateOf: (field: string) => `Myös tämä näyttää tiedolta ”${field}”. Ohjelma lukee toisen sarakkeen.`,
    fieldOf: (letter: string, heading: string) => `Sarakkeen ${letter} ”${heading}” tieto`,
    none: 'Ei lueta',
    chosen: 'Valitsit itse',
    reset: 'Palauta',
    resetOf: (heading: string) => `Palauta ohjelman tulkinta sarakkeelle ”${heading}”`,
    withoutHeading: 'Sarakkeella ei ole otsikkoa. Kirjoita otsikko listaan, jos tieto pitää lukea.',
    notFound: (fields: string) => `Listassa ei ole näitä tietoja: ${fields}.`,
  },
  table: {
    why: 'Lista ei ole Excel-taulukko. Taulukossa asiakkaan tiedot pysyvät samalla rivillä, kun listaa lajitellaan.',
    make: 'Tee listasta Excel-taulukko',
    made: 'Lista on nyt Excel-taulukko.',
  },
  empty: {
    title: 'Työkirja on tyhjä',
    excel:
      'Avaa työkirja, jossa asiakaslista on, tai liitä lista tähän: ylimmälle riville otsikot, kuten Henkilötunnus, Kotikunta ja Etuus, ja sen alle yksi asiakas riville.',
    page: 'Tiedostossa ei ole yhtään täytettyä solua. Avaa tiedosto, jossa asiakaslista on.',
  },
  none: { title: 'Asiakaslistaa ei löytynyt' },
  several: { title: 'Mikä näistä on asiakaslista?' },
  choose: {
    label: 'Taulukot',
    help: 'Jos lista on jossakin näistä, valitse se.',
    use: 'Käytä tätä taulukkoa',
  },
};
