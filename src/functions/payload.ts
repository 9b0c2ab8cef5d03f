/** Excel hands over at most 5 MB in one call of a custom function; more never arrives (office-js issue 4654). */
export const MAX_ARGUMENT_BYTES = 5_000_000;

/**
 * The client library sends the results of several formulas together. When they are too large for one request, it sets
 * those under 2,000,000 characters apart and sends them again; larger ones stay together, fail again and are given up
 * after a minute, with the cells stuck on `#BUSY!` (`_maxResultSize` in office.js 1.1.110).
 */
export const MAX_RESULT_BYTES = 2_000_000;

/** The size of a value as it travels between Excel and the functions: JSON in UTF-8. O(size). */
export function payloadBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
