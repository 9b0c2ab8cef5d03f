import type { check as fi } from '../../fi/pane/check';

export const check: typeof fi = {};
