import type { assign as fi } from '../../fi/pane/assign';

export const assign: typeof fi = {};
