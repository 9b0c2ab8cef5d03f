import { counted } from '../../counted';

/** Texts of the step Täydennä. Numbers come as text in the form of the language. */
export const complete = {
  unasked: 'Asiakkuuksia ei ole vielä selvitetty.',
  askNow: 'Selvitä asiakkuudet',
  membership: {
    title: 'Asiakkuus ja kohderyhmät',
    membership: 'Asiakkuus',
    answers: { yes: 'Kyllä', review: 'Tarkista', no: 'Ei' },
    review: (clients: string) =>
      `${counted(clients, 'asiakas', 'asiakasta')} on ratkaistava itse, koska tieto puuttuu tai on epäselvä. Syy näkyy sarakkeessa Perustelu.`,
  },
  columns: {
    title: 'Johdetut sarakkeet',
    note: 'Sarakkeet tulevat listan oikealle puolelle. Omat sarakkeesi pysyvät ennallaan.',
    groups: {
      membership: 'Asiakkuus ja perustelut',
      service: 'Palvelu ja määräajat',
      person: 'Tunnistetut henkilötiedot',
    },
    chosen: (chosen: string, all: string) => `${chosen}/${all} valittu`,
    open: (group: string) => `Näytä sarakkeet: ${group}`,
    stands: 'on listassa',
    preview: (cells: string, columns: string, clients: string) =>
      `Täytetään ${counted(cells, 'solu', 'solua')}: ${counted(columns, 'sarake', 'saraketta')} × ${counted(clients, 'asiakas', 'asiakasta')} listan oikealle puolelle.`,
    removed: (columns: string) => `Listasta poistuu: ${columns}.`,
    nothing: 'Valitse ainakin yksi sarake.',
    apply: (cells: string) => `Täytä ${counted(cells, 'solu', 'solua')}`,
    remove: (columns: string) => `Poista ${counted(columns, 'sarake', 'saraketta')}`,
  },
  told: {
    filled: (columns: string) =>
      `Täytettiin ${counted(columns, 'sarake', 'saraketta')} listan oikealle puolelle.`,
    removed: 'Johdetut sarakkeet poistettiin listasta.',
    plainRange:
      'Lista ei ole Excel-taulukko. Tee siitä taulukko vaiheessa Lista, niin rivit pysyvät yhdessä lajiteltaessa.',
    lostRows: (rows: string) =>
      `${counted(rows, 'rivi', 'riviä')} muuttui työn aikana, eikä niihin kirjoitettu. Tee sama uudelleen.`,
  },
  why: {
    title: 'Miksi?',
    label: 'Katso, miksi asiakas kuuluu tai ei kuulu kohderyhmään',
    hint: 'Rivin numero tai osa nimestä, esimerkiksi 17 tai Virtanen',
    search: 'Etsi',
    found: (clients: string) => `Löytyi ${counted(clients, 'asiakas', 'asiakasta')}.`,
    first: (clients: string) => `Tässä ${clients} ensimmäistä. Tarkenna hakua, jos asiakas ei ole joukossa.`,
    none: 'Asiakasta ei löytynyt. Kirjoita rivin numero tai osa nimestä.',
    row: (row: string) => `Rivi ${row}`,
    membership: (answer: string) => `Asiakkuus: ${answer}`,
    reasons: 'Perustelut',
    facts: 'Palvelu ja tiedot',
    findings: 'Huomiot',
    noFindings: 'Asiakkaan rivillä ei ole huomioita.',
    show: 'Näytä rivi taulukossa',
  },
};
