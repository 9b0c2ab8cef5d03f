/** Why something could not be done, and what to do: one plain sentence each. */
export const errors = {
  workbook: {
    'not-found': (file: string) =>
      `Tiedostoa ${file} ei löydy tai sitä ei saa lukea. Tarkista nimi ja kansio.`,
    'not-a-workbook': (file: string) =>
      `${file} ei ole Excel-työkirja eikä sarakkeisiin jaettu tekstitiedosto. Anna .xlsx-, .xlsm- tai .csv-tiedosto.`,
    'old-format': (file: string) =>
      `${file} on vanhassa tiedostomuodossa. Avaa se Excelissä ja tallenna muodossa Excel-työkirja (.xlsx).`,
    encrypted: (file: string) =>
      `${file} on suojattu salasanalla. Poista salasana Excelissä (Tiedosto – Tiedot – Suojaa työkirja) ja yritä uudelleen.`,
    damaged: (file: string) =>
      `${file} on vioittunut, eikä sitä voi lukea luotettavasti. Avaa se Excelissä, anna Excelin korjata se ja tallenna uudelleen.`,
    'too-large': (file: string) =>
      `${file} on purettuna liian suuri luettavaksi. Poista ylimääräiset taulukot, kuvat ja tyhjät rivit ja tallenna uudelleen.`,
    exists: (file: string) => `${file} on jo olemassa. Anna toinen nimi tai korvaa se valinnalla --force.`,
    'not-writable': (file: string) =>
      `Tulosta ei voi kirjoittaa tiedostoon ${file}. Tarkista kansio ja oikeudet, ja sulje tiedosto, jos se on auki.`,
    'no-such-sheet': (sheet: string) => `Työkirjassa ei ole taulukkoa nimeltä ”${sheet}”. Tarkista nimi.`,
    'cell-edit-mode': () => 'Jokin solu on muokattavana. Paina Enter tai Esc ja yritä uudelleen.',
    protected: (sheet: string) =>
      sheet === ''
        ? 'Taulukko tai työkirja on suojattu. Poista suojaus (Tarkista – Poista taulukon suojaus) ja yritä uudelleen.'
        : `Taulukko ”${sheet}” on suojattu. Poista suojaus (Tarkista – Poista taulukon suojaus) ja yritä uudelleen.`,
    'not-there': () =>
      'Taulukko tai sen osa poistettiin tai nimettiin uudelleen kesken työn. Tarkista lista ja aloita uudelleen.',
    'payload-too-large': () =>
      'Excel ei ota vastaan näin paljon kerralla. Sulje muita työkirjoja tai jaa lista osiin ja yritä uudelleen.',
    'lost-connection': () =>
      'Yhteys Exceliin katkesi. Avaa paneeli uudelleen: kesken jäänyt työ voidaan viedä loppuun tai perua.',
    busy: () => 'Edellinen työ on vielä kesken. Odota, että se valmistuu.',
    cancelled: () => 'Työ keskeytettiin. Mitään ei muutettu.',
    unsupported: () =>
      'Tämä Excel on liian vanha tähän toimintoon. Päivitä Excel tai pyydä ylläpitoa päivittämään se.',
    'refused-by-excel': (code: string) =>
      `Excel ei tehnyt muutosta (${code}). Tallenna työkirja ja yritä uudelleen.`,
  },
  command: {
    'no-such-sheet': (sheet: string) => `Työkirjassa ei ole taulukkoa nimeltä ”${sheet}”. Tarkista nimi.`,
    'no-client-list': () =>
      'Työkirjasta ei löytynyt asiakaslistaa. Tarkista, että sarakkeilla on otsikot, esimerkiksi Henkilötunnus, Kotikunta ja Etuus.',
    'several-client-lists': (sheets: string) =>
      `Työkirjassa on useita yhtä hyviä asiakaslistoja: ${sheets}. Valitse yksi valinnalla --sheet.`,
    'sheet-is-no-client-list': (sheet: string) =>
      `Taulukosta ”${sheet}” ei löytynyt asiakaslistan otsikoita. Valitse toinen taulukko tai lisää otsikot.`,
    'empty-list': (sheet: string) =>
      `Asiakaslistassa (taulukko ${sheet}) ei ole vielä yhtään asiakasta. Täytä lista ja yritä uudelleen.`,
    'no-coaches': () =>
      'Työkirjassa ei ole omavalmentajien taulukkoa. Lisää taulukko, jonka otsikoita ovat Omavalmentaja, Tunnus ja Työaika %.',
    'no-coach-sheet': (file: string) =>
      `Tiedostosta ${file} ei löytynyt omavalmentajien taulukkoa. Otsikoita ovat esimerkiksi Omavalmentaja, Tunnus ja Työaika %.`,
    'no-such-client': () => 'Rivillä ei ole asiakasta. Tarkista rivinumero.',
    'no-plan': () => 'Korjaukset on jo tehty tai lista on muuttunut. Tarkista lista uudelleen.',
    'nothing-to-accept': (cells: string) =>
      `Näille soluille ei ole korjausehdotusta: ${cells}. Katso ehdotukset komennolla omavalmentaja check LISTA --fix.`,
    'bad-changes': (file: string) =>
      `${file} ei ole tiedosto, johon komento check --fix --changes on kirjoittanut korjaukset, tai sitä ei löydy.`,
    'bad-date': () => 'Päivämäärää ei ole kalenterissa. Kirjoita se esimerkiksi 31.3.2021.',
    'bad-setting': () => 'Arvo ei kelpaa tähän asetukseen. Tarkista, että se on sallituissa rajoissa.',
    'unclear-meaning': () => 'Sanan merkitystä ei tunneta. Valitse merkitys luettelosta.',
    'previous-no-result': (file: string) =>
      `${file} ei ole Omavalmentajan tulos. Anna työkirja, jonka omavalmentaja run on tehnyt edellisestä kuukaudesta.`,
    'previous-not-earlier': (file: string) =>
      `${file} on saman tai myöhemmän kuukauden tulos. Anna aikaisemman kuukauden tulos tai tarkista, mistä kuukaudesta nyt on kyse.`,
    'no-such-profile': (profile: string) =>
      `Profiilia ”${profile}” ei ole. Profiilit näkee komennolla omavalmentaja profiles.`,
    'not-a-handout': (file: string) =>
      `${file} ei ole työkirja, jonka omavalmentaja split on tehnyt. Jätä se pois tai anna oikea tiedosto.`,
    'no-tokens': (file: string) =>
      `Tiedostosta ${file} on poistettu sarake, jolla rivit tunnistetaan, tai piilotettu taulukko. Pyydä tiedosto sellaisena kuin se lähti ja siirrä muutokset siihen.`,
    'no-whole-list': () => 'Anna mukaan myös koko lista, jonka omavalmentaja split teki (Koko lista.xlsx).',
    'several-whole-lists': (files: string) => `Koko listoja on monta: ${files}. Anna niistä yksi.`,
    'no-parts': () => 'Anna koko listan lisäksi ainakin yksi omavalmentajan palauttama tiedosto.',
    'other-profile': (file: string) => `${file} on tehty toisella profiililla kuin koko lista. Jätä se pois.`,
    'other-month': (file: string) => `${file} on toiselta kuukaudelta kuin koko lista. Jätä se pois.`,
    'other-handout': (file: string) =>
      `${file} on lähetetty toisesta listasta kuin tämä koko lista. Jätä se pois tai anna se lista, josta se lähti.`,
    'no-such-layout': (file: string) => `Tiedostoa ${file} ei löydy. Tarkista nimi ja kansio.`,
    'bad-layout': (problems: string) => `Asettelutiedostossa on korjattavaa: ${problems}.`,
    'bad-profile': (problems: string) => `Profiilissa on virheitä: ${problems}`,
  },
  unexpected: () =>
    'Ohjelmassa tapahtui odottamaton virhe, eikä mitään kirjoitettu. Ilmoita siitä ylläpitoon.',
};
