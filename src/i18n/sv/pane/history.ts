import type { history as fi } from '../../fi/pane/history';

export const history: typeof fi = {
  intro: 'Vad som gjorts under den här sessionen, det senaste först.',
  empty: 'Ännu har inget gjorts. Här visas varje ändring som programmet gör, och den kan ångras.',
  notRead: 'Historiken har inte lästs.',
  read: 'Läs historiken',
  undo: 'Ångra detta',
  undone: 'ångrat',
  order: 'Ändringarna ångras i ordning, den senaste först.',
  stale: 'Dessa lämnades som de är, eftersom någon har ändrat dem efteråt:',
  more: (count) => `och ${count} till`,
};
