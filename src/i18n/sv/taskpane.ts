import type { taskpane as fi } from '../fi/taskpane';

/** Texts of the task pane. */
export const taskpane: typeof fi = {
  title: 'Omavalmentaja',
  coming:
    'Här kommer kontroll och komplettering av klientlistan, fördelning på personliga coacher och månadens sammandrag. Tills dess gör kommandoraden hela jobbet.',
};
