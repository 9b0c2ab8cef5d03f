import type { report as fi } from '../../fi/pane/report';

export const report: typeof fi = {};
