import { counted } from '../counted';
import { sheets } from './sheets';

/** What the command line prints. Numbers and dates come as text in the form of the language. */
export const commandLine = {
  help: `Omavalmentaja tarkistaa ja täydentää asiakaslistan, päättelee kohderyhmän ja jakaa asiakkaat omavalmentajille.

  omavalmentaja run LISTA -o TULOS.xlsx   tarkista, täydennä, päättele, jaa ja tee yhteenveto
  omavalmentaja check LISTA               kerro vain, mitä listassa on korjattavaa
  omavalmentaja check LISTA --fix -o KORJATTU.xlsx   korjaa se, minkä merkitys on varma
  omavalmentaja undo KORJATTU.xlsx --changes TIEDOSTO -o LISTA.xlsx   palauta korjaukset
  omavalmentaja summary LISTA -o TULOS.xlsx   tee pelkkä yhteenveto, valinnalla --public julkaistavaksi
  omavalmentaja split LISTA -o KANSIO     tee työkirja kullekin omavalmentajalle
  omavalmentaja merge TIEDOSTOT -o TULOS.xlsx   yhdistä palautetut työkirjat yhdeksi listaksi
  omavalmentaja template --month 2021-04 -o LISTA.xlsx   tee kuukauden asiakaslista täytettäväksi
  omavalmentaja plan LISTA                kerro, mihin jako perustuu, ja mitä vaihdot tai uudet paikat toisivat
  omavalmentaja what-if LISTA --more 50   vertaa jakoa nyt ja muutoksen jälkeen; mitään ei kirjoiteta
  omavalmentaja profiles                  näytä profiilit ja niiden enimmäismäärät

LISTA on .xlsx-, .xlsm- tai .csv-tiedosto. Sitä ei koskaan muuteta.

  --profile TUNNUS|TIEDOSTO  alueen säännöt (oletus savonlinna-2021)
  --date VVVV-KK-PP          tilannepäivä (oletus tänään)
  --sheet NIMI               taulukko, jossa asiakaslista on
  --coaches TIEDOSTO         omavalmentajat toisesta tiedostosta
  --previous TULOS.xlsx      edellisen kuukauden tulos: vertailuun (run, summary) tai pohjaksi (template)
  --layout TIEDOSTO          oma asettelu, JSON: yhteenvedon (run, summary) tai listan sarakkeiden (template)
  --include-review           jaa myös ne, joiden asiakkuus on tarkistettava
  --new-only                 jaa vain ne, joilla ei ole omavalmentajaa tai joiden omavalmentaja on poissa (run, assign)
  --moves MÄÄRÄ              tasaa niin, että enintään näin moni vaihtaa omavalmentajaa (run, assign)
  --absent NIMI=ALKU..LOPPU  omavalmentaja on poissa; voi toistaa (run, assign, what-if, plan)
  --limit MÄÄRÄ              enimmäismäärä kokoaikaista kohti, enintään profiilin (run, assign, what-if, plan)
  --lock RIVIT               näiden rivien asiakkaat pysyvät, esimerkiksi 12,15 (run, assign, what-if, plan)
  --more TYÖAIKA             uusi omavalmentaja, työaika prosentteina; voi toistaa (what-if)
  --public                   peitä pienet luvut (summary)
  --fix                      näytä korjaukset, valinnalla -o myös kirjoita ne uuteen työkirjaan (check)
  --accept SOLUT             ota mukaan nämä ehdotukset, esimerkiksi C17,D20 (check --fix)
  --changes TIEDOSTO         korjaukset tiedostoon (check --fix) tai tiedostosta (undo); sisältää henkilötietoja
  --report TIEDOSTO|-        kirjoita raportti (JSON)
  --month VVVV-KK            kuukausi, jolle lista tehdään (template)
  --lang fi|sv|en            kieli
  --force                    korvaa olemassa oleva tulos
  --quiet                    älä tulosta mitään
  --help                     tämä ohje
  --version                  ohjelman versio
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
    `${file}, taulukko ${sheet}: ${counted(rows, 'asiakasrivi', 'asiakasriviä')}, otsikot rivillä ${headerRow}`,
  columns: (known: string, unknown: string) =>
    unknown === '' ? `${known} tunnistettu` : `${known} tunnistettu; muut ennallaan: ${unknown}`,
  findings: (errors: string, warnings: string, infos: string) => findingCounts(errors, warnings, infos),
  noFindings: 'ei mitään: lista on kunnossa',
  membership: (yes: string, no: string, review: string) => `kyllä ${yes} · ei ${no} · tarkista ${review}`,
  assignment: (assigned: string, coaches: string, free: string) =>
    `${counted(assigned, 'asiakas', 'asiakasta')} ${coaches} omavalmentajalle, vapaana ${counted(free, 'paikka', 'paikkaa')}`,
  loads: (least: string, most: string, changes: string) => {
    const loads = least === most ? counted(most, 'asiakas', 'asiakasta') : `${least}–${most} asiakasta`;
    return `${loads} omavalmentajaa kohti; omavalmentaja vaihtuu ${changes} asiakkaalta`;
  },
  weightedLoads: (least: string, most: string, gap: string) =>
    `painotettu asiakasmäärä ${least}–${most} omavalmentajaa kohti; enintään ${gap} % tasaisimmasta mahdollisesta`,
  shortage: (clients: string, fte: string) =>
    `${counted(clients, 'asiakas', 'asiakasta')} jää ilman omavalmentajaa: puuttuu ${counted(fte, 'henkilötyövuosi', 'henkilötyövuotta')}`,
  way: {
    'new-only': () => 'jaettiin vain uudet; muilla sama omavalmentaja jatkaa',
    rebalance: (moves: string, made: string) => `enintään ${moves} vaihtoa: tehtiin ${made}`,
  },
  proof: {
    optimal: 'parempaa jakoa ei ole (tarkistettu)',
    near: 'jako on lähellä parasta: parempi olisi mahdollinen vain vähän',
    'more-moves-needed': 'vaihtoja tarvitaan enemmän kuin sallittiin: tehtiin niin vähän kuin voi',
  },
  noCoaches: 'omavalmentajien taulukkoa ei löytynyt, joten asiakkaita ei jaettu',
  toDecide: (rows: string) =>
    `${counted(rows, 'rivi', 'riviä')} odottaa ratkaisua (taulukko ${sheets.sheetNames.decisions})`,
  written: (file: string, sheetCount: string, seconds: string) =>
    `${file}, ${counted(sheetCount, 'taulukko', 'taulukkoa')}, ${seconds} s`,
  notRun: (count: string) => `${counted(count, 'tarkistus', 'tarkistusta')} jäi tekemättä`,
  checkRows: (count: string) => `${count} kpl`,
  places: (cells: string, more: string) => `missä: ${cells}${more === '' ? '' : ` ja ${more} muuta`}`,
  clusters: {
    title: 'Sanat, joita ohjelma ei tunne:',
    cluster: (field: string, cells: string) => `${field} · ${counted(cells, 'solu', 'solua')}`,
    /** `more` is empty where all spellings are shown. */
    more: (more: string) => (more === '' ? '' : ` ja ${more} muuta`),
    others: (count: string) => `ja ${counted(count, 'muu sana', 'muuta sanaa')}`,
    resolve: `Lisää taulukkoon ${sheets.sheetNames.settings} rivi kullekin kirjoitustavalle: tunnus ja arvo kuten yllä.`,
  },
  profileLine: (limit: string, municipalities: string) =>
    `enintään ${counted(limit, 'asiakas', 'asiakasta')} kokoaikaista omavalmentajaa kohti; kunnat: ${municipalities}`,
  profileDates: (from: string, to: string) => (to === '' ? `${from} alkaen` : `${from}–${to}`),
  log: {
    source: (file: string, sheet: string, rows: string, headerRow: string) =>
      `Luettu ${file}, taulukko ${sheet}: ${counted(rows, 'asiakasrivi', 'asiakasriviä')}, otsikot rivillä ${headerRow}.`,
    profile: (profile: string, date: string) => `Profiili ${profile}, tilannepäivä ${date}.`,
    findings: (errors: string, warnings: string, infos: string) =>
      `Tarkistettu: ${findingCounts(errors, warnings, infos)}.`,
    assignment: (assigned: string, coaches: string, without: string) =>
      `Jaettu ${counted(assigned, 'asiakas', 'asiakasta')} ${coaches} omavalmentajalle; ilman omavalmentajaa ${without}.`,
  },
};

function findingCounts(errors: string, warnings: string, infos: string): string {
  return `${counted(errors, 'virhe', 'virhettä')}, ${counted(warnings, 'varoitus', 'varoitusta')}, ${infos} tiedoksi`;
}
