import { counted } from '../counted';
import type { taskpane as fi } from '../fi/taskpane';

/** Texts of the task pane. */
export const taskpane: typeof fi = {
  title: 'Omavalmentaja',
  /** In a plain browser page, without Excel. */
  standalone: 'Öppna panelen i Excel: den arbetar i den öppna arbetsboken.',
  buttons: {
    check: 'Kontrollera listan',
    complete: 'Komplettera listan',
    assign: 'Fördela på coacher',
    summarise: 'Gör sammandrag',
    undo: 'Ångra det senaste',
  },
  working: 'Arbetet pågår …',
  /** The switch of the pane, and what is told when it is turned on or off. */
  watch: {
    label: 'Kontrollera medan du skriver',
    on: 'Raderna kontrolleras när de ändras.',
    off: 'Raderna kontrolleras inte längre medan du skriver.',
  },
  interrupted: {
    text: 'Det förra arbetet avbröts. Slutför det eller ångra det innan du fortsätter.',
    finish: 'Slutför',
    rollBack: 'Ångra',
    settled: 'Det avbrutna arbetet är utrett.',
  },
  results: {
    check: (clients, errors, warnings, marked) =>
      `${counted(clients, 'klient', 'klienter')} kontrollerades: ${counted(errors, 'fel', 'fel')} och ${counted(warnings, 'varning', 'varningar')}. ${counted(marked, 'cell', 'celler')} markerades.`,
    checkClean: (clients) => `${counted(clients, 'klient', 'klienter')} kontrollerades. Listan är i ordning.`,
    complete: (cells, yes, no, review) =>
      `${counted(cells, 'cell', 'celler')} fylldes i till höger om listan. Klientskap: ja ${yes}, nej ${no}, kontrollera ${review}.`,
    assign: (clients, coaches, changes) =>
      `${counted(clients, 'klient', 'klienter')} fördelades på ${coaches} coacher; ${changes} byter coach.`,
    without: (clients) => `${counted(clients, 'klient', 'klienter')} blir utan coach: platserna räcker inte.`,
    plainRange:
      'Listan är ingen Excel-tabell. Gör en tabell av den (Infoga – Tabell), så hålls raderna ihop när de sorteras.',
    lostRows: (rows) => `${counted(rows, 'rad', 'rader')} ändrades under arbetet och fylldes inte i.`,
    summarise: (sheets) => `Gjort: ${sheets}.`,
    undone: (command) => `Ångrat: ${command}.`,
    nothingToUndo: 'Det finns inget att ångra.',
  },
};
