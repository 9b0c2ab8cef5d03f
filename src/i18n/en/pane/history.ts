import type { history as fi } from '../../fi/pane/history';

export const history: typeof fi = {
  intro: 'What was done in this session, the latest first.',
  empty: 'Nothing has been done yet. Every change that the program makes comes here, and can be undone.',
  notRead: 'The history has not been read.',
  read: 'Read the history',
  undo: 'Undo this',
  undone: 'undone',
  order: 'Changes are undone in order, the latest first.',
  stale: 'These were left as they are, because somebody has changed them since:',
  more: (count) => `and ${count} more`,
};
