import type { settings as fi } from '../../fi/pane/settings';

export const settings: typeof fi = {};
