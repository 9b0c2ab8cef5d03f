import { counted } from '../counted';
import type { engine as fi } from '../fi/engine';

/** What the pane and the ribbon tell of the work, in Swedish. See the Finnish texts. */
export const engine: typeof fi = {
  work: {
    read: 'Arbetsboken läses …',
    match: 'Klientlistan söks …',
    validate: 'Kontrolleras …',
    enrich: 'Uppgifter kompletteras …',
    decide: 'Vilka som hör till målgruppen utreds …',
    assign: 'Klienter fördelas …',
    summarise: 'Sammandraget räknas …',
    mark: 'Celler markeras …',
    repair: 'Celler rättas …',
    fill: 'Kolumner skrivs …',
    draw: 'Blad görs …',
    undo: 'Ångras …',
    open: 'Filen öppnas …',
    write: 'Skrivs …',
  },
  commands: {
    check: 'Markera anmärkningar',
    repair: 'Rätta celler',
    complete: 'Komplettera listan',
    assign: 'Fördela på coacher',
    summarise: 'Gör sammandrag',
  },
  results: {
    check: (clients, errors, warnings, marked) =>
      `${counted(clients, 'klient', 'klienter')} kontrollerade: ${counted(errors, 'fel', 'fel')} och ${counted(warnings, 'varning', 'varningar')}. ${counted(marked, 'cell markerad', 'celler markerade')}.`,
    checkClean: (clients) => `${counted(clients, 'klient', 'klienter')} kontrollerade. Listan är i ordning.`,
    repair: (cells) => `${counted(cells, 'cell rättad', 'celler rättade')}.`,
    complete: (cells, yes, no, review) =>
      `${counted(cells, 'cell ifylld', 'celler ifyllda')} till höger om listan. Klientskap: ja ${yes}, nej ${no}, kontrollera ${review}.`,
    assign: (clients, coaches, changes) =>
      `${counted(clients, 'klient fördelad', 'klienter fördelade')} på ${coaches} coacher; coachen byts för ${counted(changes, 'klient', 'klienter')}.`,
    without: (clients) =>
      `${counted(clients, 'klient blir', 'klienter blir')} utan coach: platserna räcker inte till.`,
    plainRange:
      'Listan är ingen Excel-tabell. Gör den till en tabell (Infoga – Tabell), så hålls raderna ihop vid sortering.',
    lostRows: (rows) =>
      `${counted(rows, 'rad', 'rader')} ändrades under arbetet, och i dem skrevs ingenting.`,
    summarise: (sheets) => `Klart: ${sheets}.`,
    undone: (command) => `Ångrat: ${command}.`,
    nothingToUndo: 'Det finns ingenting att ångra.',
  },
  stale: {
    edited: 'cellen har ändrats under tiden',
    'row-gone': 'raden finns inte längre',
    'row-ambiguous': 'det finns flera likadana rader',
  },
  /** Why a rule did not run; `fields` are the columns of which one would do. */
  notRun: {
    off: () => 'avstängd i inställningarna',
    'missing-column': (fields: string) => `kolumnen saknas: ${fields}`,
    'no-coaches': () => 'coachernas blad saknas',
    'no-previous': () => 'föregående månads resultat angavs inte',
  },
  place: {
    file: 'hela filen',
    row: (row) => `rad ${row}`,
    column: (letter) => `kolumn ${letter}`,
  },
  choices: {
    'longest-unemployed': 'längst arbetslösa först',
    'longest-job-search': 'längst som arbetssökande först',
  },
  resultName: (name, date) => `${name} – omavalmentaja ${date}.xlsx`,
};
