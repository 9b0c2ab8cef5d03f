import type { history as fi } from '../../fi/pane/history';

export const history: typeof fi = {};
