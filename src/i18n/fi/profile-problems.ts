/** What is wrong with a profile file. `path` is the place in the profile; empty only where the whole file is meant. */
export const profileProblems = {
  missing: (path: string) => `${path}: tieto puuttuu`,
  'unknown-key': (path: string) => `${path}: tuntematon nimi`,
  'not-text': (path: string) => `${path}: tähän kuuluu teksti`,
  'not-a-number': (path: string) => `${path}: tähän kuuluu luku`,
  'not-a-whole-number': (path: string) => `${path}: tähän kuuluu kokonaisluku`,
  'not-a-list': (path: string) => `${path}: tähän kuuluu luettelo`,
  'not-a-group': (path: string) =>
    path === ''
      ? 'tiedostossa ei ole profiilia JSON-muodossa'
      : `${path}: tähän kuuluu joukko nimettyjä tietoja`,
  'not-one-of': (path: string) => `${path}: arvo ei ole sallittujen joukossa`,
  'not-a-date': (path: string) => `${path}: kirjoita päivämäärä muodossa 2021-03-31`,
  'not-an-id': (path: string) => `${path}: tunnuksessa saa olla vain a–z, 0–9 ja väliviiva`,
  'not-a-municipality-code': (path: string) => `${path}: kuntanumero on kolme numeroa, esimerkiksi 740`,
  'not-an-employment-code': (path: string) => `${path}: työllisyyskoodi on kaksi numeroa, esimerkiksi 02`,
  'not-a-penalty': (path: string) => `${path}: tähän kuuluu kokonaisluku 0–1000 tai never`,
  'not-a-weight': (path: string) => `${path}: tähän kuuluu luku 0,01–10, enintään kaksi desimaalia`,
  'empty-text': (path: string) => `${path}: teksti puuttuu`,
  'empty-list': (path: string) => `${path}: luettelo on tyhjä`,
  'too-small': (path: string) => `${path}: luku on liian pieni`,
  'too-large': (path: string) => `${path}: luku on liian suuri`,
  repeated: (path: string) => `${path}: sama arvo on kahdesti`,
  'counted-both-ways': (path: string) =>
    `${path}: sama koodi on sekä luettelossa counted että luettelossa notCounted`,
  'not-in-order': (path: string) => `${path}: päivät eivät ole järjestyksessä`,
  'ends-before-it-begins': (path: string) => `${path}: voimassaolo päättyy ennen kuin se alkaa`,
  'unknown-point': (path: string) => `${path}: palvelupiste puuttuu profiilin palvelupisteistä`,
  'last-rule-has-condition': (path: string) => `${path}: viimeisessä säännössä ei saa olla ehtoa`,
  'rule-without-condition-before-last': (path: string) =>
    `${path}: vain viimeisestä säännöstä saa puuttua ehto`,
  'unknown-setting': () => 'asetusta ei tunneta',
  'repeated-setting': (path: string) => `${path}: asetus on kahdesti; ensimmäinen on voimassa`,
  'not-a-section': (path: string) => `${path}: tähän kuuluu osio: table, charts, trend tai check`,
  'missing-column': (path: string) => `${path}: sarake puuttuu, eikä listaa voi käsitellä ilman sitä`,
  invalid: (path: string) => `${path}: arvo ei kelpaa`,
};
