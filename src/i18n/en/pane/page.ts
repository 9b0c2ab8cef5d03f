import type { page as fi } from '../../fi/pane/page';

export const page: typeof fi = {};
