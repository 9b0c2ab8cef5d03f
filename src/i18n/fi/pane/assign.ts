import { counted } from '../../counted';

/** Texts of the step Jaa. Numbers come as text in the form of the language. */
export const assign = {
  unplanned: 'Ehdotusta ei ole vielä laskettu.',
  planNow: 'Laske ehdotus',
  coachSheet:
    'Jakoon tarvitaan taulukko omavalmentajista: yksi rivi kutakin kohti ja otsikot Omavalmentaja, Tunnus ja Työaika %. Lisäksi voi olla Kohderyhmät, Kielet, Kunnat, Poissa alkaen ja Poissa asti.',
  noCoaches: 'Työkirjassa ei ole omavalmentajia',
  planAgain: 'Laske uudelleen',
  plannedAgain: (changes: string) => `Ehdotus laskettiin uudelleen: vaihtoja ${changes}.`,
  summary: {
    title: 'Ehdotus',
    assigned: (clients: string, coaches: string) =>
      `${counted(clients, 'asiakas', 'asiakasta')} saa paikan ${counted(coaches, 'omavalmentajalta', 'omavalmentajalta')}.`,
    changes: (clients: string) =>
      clients === '0'
        ? 'Kenenkään omavalmentaja ei vaihdu.'
        : `Omavalmentaja vaihtuu ${counted(clients, 'asiakkaalta', 'asiakkaalta')}.`,
    room: (capacity: string, free: string) => `Paikkoja on ${capacity}, ja niistä jää vapaaksi ${free}.`,
    written: 'Ehdotus on kirjoitettu listaan.',
    note: 'Ehdotus tulee kahteen sarakkeeseen listan oikealle puolelle. Oma omavalmentajien sarakkeesi pysyy ennallaan.',
    apply: (cells: string) => `Kirjoita ehdotus listaan: ${counted(cells, 'solu', 'solua')}`,
    applied: (clients: string) =>
      `Ehdotus kirjoitettiin listaan: ${counted(clients, 'asiakas', 'asiakasta')} sai omavalmentajan.`,
  },
  shortage: {
    title: (clients: string) => `${counted(clients, 'asiakas', 'asiakasta')} jää ilman omavalmentajaa`,
    places: (fte: string) =>
      `Paikat eivät riitä: tarvitaan ${counted(fte, 'henkilötyövuosi', 'henkilötyövuotta')} lisää. Kasvata jonkun työaikaa tai lisää omavalmentaja, ja laske sitten uudelleen.`,
    locks:
      'Lukittuja asiakkaita on enemmän kuin heidän omavalmentajansa enimmäismäärä sallii. Poista lukituksia.',
    full: 'Omavalmentajilla on listalla enemmän asiakkaita kuin enimmäismäärä sallii. Jaa kaikki uudelleen tai salli siirtoja.',
  },
  coaches: {
    title: 'Omavalmentajat',
    load: (load: string, limit: string) => `${load} / ${limit}`,
    flow: (before: string, after: string, arrivals: string, departures: string) =>
      `nyt ${before} → ${after}, tulee ${arrivals}, lähtee ${departures}`,
  },
  coach: {
    suits: 'Sopii',
    workingTime: 'Työaika',
    percent: (percent: string) => `${percent} %`,
    limit: 'Enimmäismäärä',
    before: 'Asiakkaita nyt',
    after: 'Jaon jälkeen',
    weightedAfter: 'Painotettu asiakasmäärä',
    arrivals: 'Tulee',
    departures: 'Lähtee',
    unplaced: 'Ei jaeta enää',
    clients: 'Asiakkaat',
  },
  absence: {
    title: 'Poissaolo',
    note: 'Poissa oleva omavalmentaja ei ota asiakkaita, jos tilannepäivä on poissaolon aikana. Ehdotus lasketaan heti uudelleen.',
    from: 'Poissa alkaen',
    to: 'Poissa asti',
    wrongOrder: 'Viimeinen päivä on ennen ensimmäistä.',
    set: 'Merkitse poissa',
    standing: (from: string, to: string) => `Poissa ${from}–${to}.`,
    remove: 'Peru poissaolo',
    ofSheet: 'Poissaolo on merkitty omavalmentajien taulukkoon. Muuta se siellä.',
    told: (coach: string, changes: string) =>
      `${coach} on merkitty poissa olevaksi. Ehdotus laskettiin uudelleen: vaihtoja ${changes}.`,
    removed: (coach: string, changes: string) =>
      `${coach}: poissaolo peruttiin. Ehdotus laskettiin uudelleen: vaihtoja ${changes}.`,
  },
  histogram: {
    title: 'Täyttöaste nyt ja jaon jälkeen',
    label: 'Kaavio: kuinka monta omavalmentajaa on kussakin täyttöasteen luokassa nyt ja jaon jälkeen',
    table: 'Näytä taulukkona',
    band: 'Täyttöaste',
    before: 'Nyt',
    after: 'Jaon jälkeen',
    unit: 'Omavalmentajia',
    bands: {
      'under-50': 'alle 50 %',
      '50-79': '50–79 %',
      '80-94': '80–94 %',
      '95-99': '95–99 %',
      full: '100 %',
      over: 'yli 100 %',
    },
  },
  clients: {
    title: 'Kuka vaihtaa ja miksi',
    label: 'Asiakkaat listan järjestyksessä',
    loading: 'Haetaan …',
    none: 'Tässä ei ole asiakkaita.',
    count: (clients: string) => counted(clients, 'asiakas', 'asiakasta'),
    kinds: {
      moves: 'Omavalmentaja vaihtuu',
      new: 'Saa omavalmentajan',
      'no-place': 'Jää ilman omavalmentajaa',
      'lock-over-limit': 'Lukitus ylittää enimmäismäärän',
      'coach-over-limit': 'Omavalmentajalla on liikaa asiakkaita',
      keeps: 'Sama omavalmentaja jatkaa',
    },
    ofCoach: (kind: string, coach: string) => `${kind}: ${coach}`,
    row: (row: string) => `Rivi ${row}`,
    nobody: 'ei omavalmentajaa',
    lockHint: 'Lukittu asiakas pitää nykyisen omavalmentajansa.',
    lock: (client: string) => `Lukitse: ${client}`,
    unlock: (client: string) => `Poista lukitus: ${client}`,
    lockedInList: 'Lukittu listassa',
    told: (client: string, coach: string) => `Lukittu: ${client}, omavalmentaja ${coach}.`,
    unlocked: (client: string) => `Lukitus poistettu: ${client}.`,
    locked: (clients: string) => `Tässä lukitut (${clients})`,
  },
};
