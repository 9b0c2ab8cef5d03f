export const DATE_FORMAT = 'd.m.yyyy';
/** Keeps zeros and signs when somebody edits the cell. */
export const TEXT_FORMAT = '@';

/**
 * True for a format that shows days, years or named months. Hours and minutes alone are a time of day, which is the same
 * in both date systems.
 */
export function isDateFormat(format: string): boolean {
  return /[dy]|mmm/i.test(format.replace(/General|\[[^\]]*\]|"[^"]*"|\\./g, ''));
}
