/** What the command line prints. Numbers and dates come as text in the form of the language. */
export const commandLine = {
  help: `Omavalmentaja tarkistaa ja täydentää asiakaslistan, päättelee kohderyhmän ja jakaa asiakkaat omavalmentajille.

  omavalmentaja run LISTA -o TULOS.xlsx   tarkista, täydennä, päättele, jaa ja tee yhteenveto
  omavalmentaja check LISTA               kerro vain, mitä listassa on korjattavaa
  omavalmentaja profiles                  näytä profiilit ja niiden enimmäismäärät

LISTA on .xlsx-, .xlsm- tai .csv-tiedosto. Sitä ei koskaan muuteta.

  --profile TUNNUS|TIEDOSTO  alueen säännöt (oletus savonlinna-2021)
  --date VVVV-KK-PP          tilannepäivä (oletus tänään)
  --sheet NIMI               taulukko, jossa asiakaslista on
  --coaches TIEDOSTO         omavalmentajat toisesta tiedostosta
  --include-review           jaa myös ne, joiden asiakkuus on tarkistettava
  --report TIEDOSTO|-        kirjoita raportti (JSON)
  --lang fi|sv|en            kieli
  --force                    korvaa olemassa oleva tulos
  --quiet                    älä tulosta mitään
`,
  stages: {
    read: 'Luetaan',
    match: 'Tunnistetaan sarakkeet',
    validate: 'Tarkistetaan',
    decide: 'Päätellään kohderyhmä',
    assign: 'Jaetaan omavalmentajille',
    summarise: 'Lasketaan yhteenveto',
    sheets: 'Tehdään taulukot',
    write: 'Kirjoitetaan',
  },
  heading: (version: string, profile: string, date: string) =>
    `Omavalmentaja ${version} · ${profile} · tilanne ${date}`,
  labels: {
    read: 'Luettu',
    columns: 'Sarakkeet',
    findings: 'Huomiot',
    membership: 'Asiakkuus',
    assignment: 'Jako',
    toDecide: 'Ratkaistavaa',
    written: 'Kirjoitettu',
  },
  read: (file: string, sheet: string, rows: string, headerRow: string) =>
    `${file}, taulukko ${sheet}: ${rows} asiakasriviä, otsikot rivillä ${headerRow}`,
  columns: (known: string, unknown: string) =>
    unknown === '' ? `${known} tunnistettu` : `${known} tunnistettu; ennalleen jäivät ${unknown}`,
  findings: (errors: string, warnings: string, infos: string) =>
    `${errors} virhettä, ${warnings} varoitusta, ${infos} korjausta tai tiedoksi`,
  noFindings: 'ei mitään: lista on kunnossa',
  membership: (yes: string, no: string, review: string) => `kyllä ${yes} · ei ${no} · tarkista ${review}`,
  assignment: (assigned: string, coaches: string, free: string) =>
    `${assigned} asiakasta ${coaches} omavalmentajalle, vapaana ${free} paikkaa`,
  loads: (least: string, most: string, changes: string) =>
    `asiakkaita ${least}–${most} valmentajaa kohti; valmentaja vaihtuu ${changes} asiakkaalla`,
  shortage: (clients: string, fte: string) =>
    `${clients} asiakasta jää ilman omavalmentajaa: puuttuu ${fte} henkilötyövuotta`,
  noCoaches: 'omavalmentajien taulukkoa ei löytynyt, joten asiakkaita ei jaettu',
  toDecide: (rows: string) => `${rows} riviä odottaa ratkaisua (taulukko Ratkaistavat)`,
  written: (file: string, sheets: string, seconds: string) => `${file}, ${sheets} taulukkoa, ${seconds} s`,
  checkRows: (count: string) => `${count} kpl`,
  place: (cell: string) => `solu ${cell}`,
  places: (cells: string, more: string) =>
    more === '' ? `soluissa ${cells}` : `soluissa ${cells} ja ${more} muussa`,
  profileLine: (limit: string, municipalities: string) =>
    `enintään ${limit} asiakasta kokoaikaista omavalmentajaa kohti; kunnat: ${municipalities}`,
  profileDates: (from: string, to: string) => (to === '' ? `${from} alkaen` : `${from}–${to}`),
  log: {
    source: (file: string, sheet: string, rows: string, headerRow: string) =>
      `Luettu ${file}, taulukko ${sheet}: ${rows} asiakasriviä, otsikot rivillä ${headerRow}.`,
    profile: (profile: string, date: string) => `Profiili ${profile}, tilannepäivä ${date}.`,
    findings: (errors: string, warnings: string, infos: string) =>
      `Tarkistettu: ${errors} virhettä, ${warnings} varoitusta, ${infos} korjausta tai tiedoksi.`,
    assignment: (assigned: string, coaches: string, without: string) =>
      `Jaettu ${assigned} asiakasta ${coaches} omavalmentajalle; ilman omavalmentajaa ${without}.`,
  },
};
