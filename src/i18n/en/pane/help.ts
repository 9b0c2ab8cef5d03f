import type { help as fi } from '../../fi/pane/help';

export const help: typeof fi = {};
