import type { complete as fi } from '../../fi/pane/complete';

export const complete: typeof fi = {};
