import type { list as fi } from '../../fi/pane/list';

export const list: typeof fi = {};
