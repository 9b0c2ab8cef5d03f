import { counted } from '../counted';

/** What the command line tells of plans. Numbers come as text in the form of the language. */
export const planning = {
  newCoach: (number: string, percent: string) => `Uusi omavalmentaja ${number} (${percent} %)`,
  useRange: (least: string, most: string) => (least === most ? `${most} %` : `${least}–${most} %`),
  whatIf: {
    title: 'Jako nyt ja muutoksen jälkeen',
    before: 'nyt',
    after: 'jos',
    different: (clients: string) =>
      `${counted(clients, 'asiakas', 'asiakasta')} saisi eri omavalmentajan kuin jaossa nyt`,
    nothingAsked:
      'Mitään muutosta ei annettu. Kokeile esimerkiksi valintoja --more 50, --limit 90, --absent NIMI tai --moves 20.',
    coaches: 'Omavalmentaja, asiakkaita / enintään',
    noCoach: '–',
  },
  figures: {
    assigned: 'omavalmentaja annettu',
    without: 'ilman omavalmentajaa',
    capacity: 'paikkoja',
    missingFte: 'puuttuu henkilötyövuosia',
    use: 'täyttöaste, vähiten–eniten',
    penalty: 'haittapisteitä',
  },
  plan: {
    goals: 'Mihin jako perustuu',
    coaches: 'Omavalmentajat',
    coach: (load: string, limit: string, free: string) =>
      `${load} / ${limit}, vapaana ${counted(free, 'paikka', 'paikkaa')}`,
    away: 'poissa',
    noPlaces: 'ei ota asiakkaita',
    moves: (arrivals: string, departures: string) => `tulee ${arrivals}, lähtee ${departures}`,
    need: 'Kuinka monta omavalmentajaa tarvitaan, jos kaikki palvellaan (henkilötyövuosia)',
    needLine: (clients: string, needed: string) =>
      `${counted(clients, 'asiakas', 'asiakasta')}, tarve ${needed}`,
    present: (fte: string) => `nyt ${fte}`,
    withoutCoach: (clients: string) => `ilman omavalmentajaa ${clients}`,
    everybody: 'kaikki',
    unknownMunicipality: 'kunta ei tiedossa',
    specialities: { youth: 'nuoret', immigrants: 'maahanmuuttajat', general: 'muut asiakkaat' },
    worth: 'Mitä yksi paikka lisää säästäisi (haittapisteitä enintään)',
    worthShortage: 'Kaikille ei riitä paikkoja: jokaisen uuden paikan saa yksi asiakas lisää.',
    worthNothing: 'Yksi paikka lisää ei vähentäisi haittapisteitä kenenkään luona.',
    atCoach: (coach: string) => `omavalmentajalla ${coach}`,
    newCoach: {
      general: 'uudella yleisellä omavalmentajalla',
      youth: 'uudella nuorten omavalmentajalla',
      immigrants: 'uudella maahanmuuttajien omavalmentajalla',
    },
    speaking: (language: string) => `uudella omavalmentajalla, jonka kieliä ovat suomi ja ${language}`,
    curve: 'Mitä vaihdot tuovat: paras jako kullakin määrällä vaihtoja',
    curveHeadings: {
      moves: 'vaihtoja',
      points: 'haittapisteitä muusta kuin vaihdoista',
      use: 'täyttöaste, vähiten–eniten',
    },
    curveHint: 'Valitse määrä: omavalmentaja assign LISTA -o TULOS.xlsx --moves MÄÄRÄ',
    curveTooLarge: 'Vaihtojen käyrää ei lasketa näin suuresta listasta.',
  },
};
