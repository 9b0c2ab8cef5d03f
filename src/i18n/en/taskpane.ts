import type { taskpane as fi } from '../fi/taskpane';

/** Texts of the task pane. */
export const taskpane: typeof fi = {
  title: 'Omavalmentaja',
  coming:
    'Checking and completing the client list, sharing clients out to coaches and the monthly summary will be here. Until then the command line does the whole job.',
};
