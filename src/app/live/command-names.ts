/** What a user can do in the open workbook. The ribbon's buttons and the pane share these ids. */
export const LIVE_COMMANDS = ['check', 'complete', 'assign', 'summarise', 'undo'] as const;
export type LiveCommand = (typeof LIVE_COMMANDS)[number];
