import type { commandLine as fi } from '../fi/command-line';
import { counted } from '../counted';
import { sheets } from './sheets';

/** What the command line prints. Numbers and dates come as text in the form of the language. */
export const commandLine: typeof fi = {
  help: `Omavalmentaja kontrollerar och kompletterar klientlistan, avgör målgruppen och fördelar klienterna på personliga coacher.

  omavalmentaja run LISTA -o RESULTAT.xlsx   kontrollera, komplettera, avgör, fördela och gör sammandraget
  omavalmentaja check LISTA                  berätta bara vad som behöver rättas i listan
  omavalmentaja check LISTA --fix -o RATTAD.xlsx   rätta det vars betydelse är säker
  omavalmentaja undo RATTAD.xlsx --changes FIL -o LISTA.xlsx   ta tillbaka rättelserna
  omavalmentaja summary LISTA -o RESULTAT.xlsx   gör bara sammandraget, med --public för publicering
  omavalmentaja split LISTA -o MAPP       gör en arbetsbok för varje coach
  omavalmentaja merge FILER -o RESULTAT.xlsx   slå ihop returnerade arbetsböcker till en lista
  omavalmentaja template --month 2021-04 -o LISTA.xlsx   gör månadens klientlista att fylla i
  omavalmentaja plan LISTA                berätta vad fördelningen bygger på och vad byten eller nya platser ger
  omavalmentaja what-if LISTA --more 50   jämför fördelningen nu och efter en ändring; inget skrivs
  omavalmentaja profiles                     visa profilerna och deras högsta antal klienter

LISTA är en .xlsx-, .xlsm- eller .csv-fil. Den ändras aldrig.

  --profile ID|FIL           områdets regler (annars savonlinna-2021)
  --date ÅÅÅÅ-MM-DD          referensdatum (annars i dag)
  --sheet NAMN               bladet med klientlistan
  --coaches FIL              personliga coacher från en annan fil
  --previous RESULTAT.xlsx   förra månadens resultat: att jämföra med (run, summary) eller bygga på (template)
  --layout FIL               egen uppställning, JSON: sammandragets (run, summary) eller listans kolumner (template)
  --include-review           fördela också dem vilkas klientskap ska kontrolleras
  --new-only                 fördela bara dem som saknar coach eller vars coach är frånvarande (run, assign)
  --moves ANTAL              jämna ut så att högst så många byter coach (run, assign)
  --absent NAMN=FRÅN..TILL   coachen är borta; kan upprepas (run, assign, what-if, plan)
  --limit ANTAL              maximiantal per heltid, högst profilens (run, assign, what-if, plan)
  --lock RADER               klienterna på dessa rader stannar, till exempel 12,15 (run, assign, what-if, plan)
  --more PROCENT             en ny coach med denna arbetstid; kan upprepas (what-if)
  --public                   dölj små tal (summary)
  --fix                      visa rättelserna, med -o skriv dem också i en ny arbetsbok (check)
  --accept CELLER            ta med de här förslagen, till exempel C17,D20 (check --fix)
  --changes FIL              rättelserna till en fil (check --fix) eller ur en fil (undo); innehåller personuppgifter
  --report FIL|-             skriv en rapport (JSON)
  --month ÅÅÅÅ-MM            månaden som listan görs för (template)
  --lang fi|sv|en            språk
  --force                    ersätt ett resultat som redan finns
  --quiet                    skriv inte ut något
  --help                     den här hjälpen
  --version                  programmets version
`,
  stages: {
    read: 'Listan läses',
    match: 'Kolumnerna identifieras',
    validate: 'Listan kontrolleras',
    decide: 'Målgruppen avgörs',
    assign: 'Klienterna fördelas',
    summarise: 'Sammandraget räknas',
    sheets: 'Bladen görs',
    write: 'Resultatet skrivs',
  },
  heading: (version, profile, date) => `Omavalmentaja ${version} · ${profile} · läget ${date}`,
  labels: {
    read: 'Läst',
    columns: 'Kolumner',
    findings: 'Anmärkningar',
    membership: 'Klientskap',
    assignment: 'Fördelning',
    toDecide: 'Att avgöra',
    written: 'Skrivet',
  },
  read: (file, sheet, rows, headerRow) =>
    `${file}, bladet ${sheet}: ${counted(rows, 'klientrad', 'klientrader')}, rubriker på rad ${headerRow}`,
  columns: (known, unknown) =>
    unknown === ''
      ? `${known} har identifierats`
      : `${known} har identifierats; övriga är oförändrade: ${unknown}`,
  findings: (errors, warnings, infos) => findingCounts(errors, warnings, infos),
  noFindings: 'inga: listan är i ordning',
  membership: (yes, no, review) => `ja ${yes} · nej ${no} · kontrollera ${review}`,
  assignment: (assigned, coaches, free) =>
    `${counted(assigned, 'klient', 'klienter')} på ${counted(coaches, 'personlig coach', 'personliga coacher')}, ${counted(free, 'ledig plats', 'lediga platser')}`,
  loads: (least, most, changes) => {
    const loads = least === most ? counted(most, 'klient', 'klienter') : `${least}–${most} klienter`;
    return `${loads} per personlig coach; ${counted(changes, 'klient', 'klienter')} byter coach`;
  },
  weightedLoads: (least, most, gap) =>
    `viktat klientantal ${least}–${most} per personlig coach; högst ${gap} % från det jämnaste möjliga`,
  shortage: (clients, fte) =>
    `${counted(clients, 'klient', 'klienter')} blir utan personlig coach: ${counted(fte, 'årsverke', 'årsverken')} saknas`,
  way: {
    'new-only': () => 'bara nya fördelades; de andra fortsätter med samma coach',
    rebalance: (moves: string, made: string) => `högst ${moves} byten: ${made} gjordes`,
  },
  proof: {
    optimal: 'det finns ingen bättre fördelning (kontrollerat)',
    near: 'fördelningen är nära den bästa: bara lite bättre kan finnas',
    'more-moves-needed': 'det behövs fler byten än tillåtet: så få som möjligt gjordes',
  },
  noCoaches: 'inget blad med personliga coacher hittades, så klienterna fördelades inte',
  toDecide: (rows) =>
    `${counted(rows, 'rad väntar', 'rader väntar')} på avgörande (bladet ${sheets.sheetNames.decisions})`,
  written: (file, sheetCount, seconds) => `${file}, ${sheetCount} blad, ${seconds} s`,
  notRun: (count: string) => `${counted(count, 'kontroll', 'kontroller')} gjordes inte`,
  checkRows: (count) => `${count} st.`,
  places: (cells, more) => `var: ${cells}${more === '' ? '' : ` och ${more} till`}`,
  clusters: {
    title: 'Ord som programmet inte känner till:',
    cluster: (field, cells) => `${field} · ${counted(cells, 'cell', 'celler')}`,
    more: (more) => (more === '' ? '' : ` och ${more} till`),
    others: (count) => `och ${counted(count, 'annat ord', 'andra ord')}`,
    resolve: `Lägg på bladet ${sheets.sheetNames.settings} till en rad för varje skrivsätt: nyckel och värde som ovan.`,
  },
  profileLine: (limit, municipalities) =>
    `högst ${counted(limit, 'klient', 'klienter')} per personlig coach på heltid; kommuner: ${municipalities}`,
  profileDates: (from, to) => (to === '' ? `från ${from}` : `${from}–${to}`),
  log: {
    source: (file, sheet, rows, headerRow) =>
      `Läst ${file}, bladet ${sheet}: ${counted(rows, 'klientrad', 'klientrader')}, rubriker på rad ${headerRow}.`,
    profile: (profile, date) => `Profil ${profile}, referensdatum ${date}.`,
    findings: (errors, warnings, infos) => `Kontrollerat: ${findingCounts(errors, warnings, infos)}.`,
    assignment: (assigned, coaches, without) =>
      `Fördelat ${counted(assigned, 'klient', 'klienter')} på ${counted(coaches, 'personlig coach', 'personliga coacher')}; utan personlig coach ${without}.`,
  },
};

function findingCounts(errors: string, warnings: string, infos: string): string {
  return `${errors} fel, ${counted(warnings, 'varning', 'varningar')}, ${infos} för kännedom`;
}
