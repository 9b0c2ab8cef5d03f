import { counted } from '../../counted';
import type { complete as fi } from '../../fi/pane/complete';

/** Texts of the step Komplettera. */
export const complete: typeof fi = {
  unasked: 'Klientskapen har inte utretts ännu.',
  askNow: 'Utred klientskapen',
  membership: {
    title: 'Klientskap och målgrupper',
    membership: 'Klientskap',
    answers: { yes: 'Ja', review: 'Kontrollera', no: 'Nej' },
    review: (clients) =>
      `Du måste själv avgöra ${counted(clients, 'klient', 'klienter')}, eftersom en uppgift saknas eller är oklar. Orsaken syns i kolumnen Motivering.`,
  },
  columns: {
    title: 'Härledda kolumner',
    note: 'Kolumnerna kommer till höger om listan. Dina egna kolumner förblir som de är.',
    groups: {
      membership: 'Klientskap och motiveringar',
      service: 'Service och tidsfrister',
      person: 'Tolkade personuppgifter',
    },
    chosen: (chosen, all) => `${chosen}/${all} valda`,
    open: (group) => `Visa kolumnerna: ${group}`,
    stands: 'finns i listan',
    preview: (cells, columns, clients) =>
      `${counted(cells, 'cell', 'celler')} fylls i: ${counted(columns, 'kolumn', 'kolumner')} × ${counted(clients, 'klient', 'klienter')} till höger om listan.`,
    removed: (columns) => `Tas bort ur listan: ${columns}.`,
    nothing: 'Välj minst en kolumn.',
    apply: (cells) => `Fyll i ${counted(cells, 'cell', 'celler')}`,
    remove: (columns) => `Ta bort ${counted(columns, 'kolumn', 'kolumner')}`,
  },
  told: {
    filled: (columns) => `${counted(columns, 'kolumn', 'kolumner')} fylldes i till höger om listan.`,
    removed: 'De härledda kolumnerna togs bort ur listan.',
    plainRange:
      'Listan är ingen Excel-tabell. Gör en tabell av den i steget Lista, så hålls raderna ihop när de sorteras.',
    lostRows: (rows) =>
      `${counted(rows, 'rad', 'rader')} ändrades under arbetet och fylldes inte i. Gör om samma sak.`,
  },
  why: {
    title: 'Varför?',
    label: 'Se varför en klient hör eller inte hör till målgruppen',
    hint: 'Radens nummer eller en del av namnet, till exempel 17 eller Virtanen',
    search: 'Sök',
    found: (clients) => `${counted(clients, 'klient', 'klienter')} hittades.`,
    first: (clients) => `Här är de ${clients} första. Precisera sökningen om klienten saknas.`,
    none: 'Ingen klient hittades. Skriv radens nummer eller en del av namnet.',
    row: (row) => `Rad ${row}`,
    membership: (answer) => `Klientskap: ${answer}`,
    reasons: 'Motiveringar',
    facts: 'Service och uppgifter',
    findings: 'Anmärkningar',
    noFindings: 'Klientens rad har inga anmärkningar.',
    show: 'Visa raden på bladet',
  },
};
