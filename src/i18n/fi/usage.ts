/** What is wrong with a command line, and what to write: one sentence each. */
export const usage = {
  'unknown-command': (word: string) => `Komentoa ”${word}” ei ole. Ohje: omavalmentaja --help.`,
  'unknown-option': (word: string) => `Valintaa ”${word}” ei ole. Ohje: omavalmentaja --help.`,
  'public-elsewhere': () => 'Valinta --public sopii vain komentoon summary. Ohje: omavalmentaja --help.',
  'option-without-value': (word: string) =>
    `Valinnalta ”${word}” puuttuu arvo, tai sille ei voi antaa arvoa. Ohje: omavalmentaja --help.`,
  'no-input': () => 'Anna luettava tiedosto, esimerkiksi: omavalmentaja run lista.xlsx -o tulos.xlsx',
  'too-many-inputs': (words: string) => `Anna yksi luettava tiedosto; ylimääräistä on: ${words}`,
  'no-output': () => 'Anna tulostiedosto valinnalla -o, esimerkiksi: -o tulos.xlsx',
  'output-is-input': (file: string) =>
    `Tulosta ei voi kirjoittaa luettavan tiedoston ${file} päälle. Anna toinen nimi.`,
  'report-is-output': (file: string) =>
    `Tulosta ja raporttia ei voi kirjoittaa samaan tiedostoon ${file}. Anna toinen nimi.`,
  'no-month': () => 'Kirjoita kuukausi valinnalla --month muodossa 2021-04.',
  'bad-month': (word: string) => `”${word}” ei ole kuukausi. Kirjoita se muodossa 2021-04.`,
  'bad-date': (word: string) => `”${word}” ei ole päivämäärä. Kirjoita se muodossa 2021-03-31.`,
  'fix-elsewhere': () =>
    'Valinnat --accept ja --changes sopivat komentoon check vain valinnan --fix kanssa. Ohje: omavalmentaja --help.',
  'no-changes': () => 'Anna korjausten tiedosto valinnalla --changes, esimerkiksi: --changes korjaukset.json',
  'bad-cell': (word: string) =>
    `”${word}” ei ole solu. Luettele solut pilkuilla erotettuina, esimerkiksi: --accept C17,D20`,
  'way-elsewhere': () =>
    'Valinnat --new-only ja --moves sopivat vain komentoihin run, assign, what-if ja plan. Ohje: omavalmentaja --help.',
  'two-ways': () => 'Anna joko --new-only tai --moves, ei molempia.',
  'bad-moves': (word: string) =>
    `”${word}” ei ole lukumäärä. Kirjoita, kuinka moni asiakas saa vaihtaa omavalmentajaa, esimerkiksi: --moves 20`,
  'conditions-elsewhere': () =>
    'Valinnat --absent, --limit ja --lock sopivat vain komentoihin run, assign, what-if ja plan. Ohje: omavalmentaja --help.',
  'more-elsewhere': () =>
    'Valinta --more sopii vain komentoon what-if. Lisää uusi omavalmentaja omavalmentajien taulukkoon.',
  'bad-absence': (word: string) =>
    `”${word}” ei ole poissaolo. Kirjoita esimerkiksi: --absent "Virtanen Matti=2021-04-01..2021-06-30"`,
  'bad-more': (word: string) => `”${word}” ei ole työaika. Kirjoita prosentti 1–100, esimerkiksi: --more 50`,
  'bad-limit': (word: string) =>
    `”${word}” ei käy enimmäismääräksi. Kirjoita kokonaisluku 0–100, esimerkiksi: --limit 90`,
  'bad-row': (word: string) =>
    `”${word}” ei ole rivi. Luettele rivinumerot pilkuilla erotettuina, esimerkiksi: --lock 12,15`,
  'unknown-coach': (name: string) =>
    `Omavalmentajaa ”${name}” ei ole, tai nimi sopii useaan. Kirjoita nimi tai tunnus kuten omavalmentajien taulukossa.`,
  'no-client-on-row': (row: string) => `Rivillä ${row} ei ole asiakasta. Tarkista rivinumero.`,
  'nobody-to-keep': (row: string) => `Rivin ${row} asiakkaalla ei ole omavalmentajaa, joka voisi jatkaa.`,
  'bad-language': (word: string) => `Kieltä ”${word}” ei ole. Kielet ovat fi, sv ja en.`,
};
