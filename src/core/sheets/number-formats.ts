export const DATE_FORMAT = 'd.m.yyyy';
/** Keeps zeros and signs when somebody edits the cell. */
export const TEXT_FORMAT = '@';
