/** All in pixels. */
export const ROW_HEIGHT = 24;
export const HEAD_HEIGHT = 24;
export const ROW_HEAD_WIDTH = 64;

const CHARACTER = 7;
const PADDING = 18;
const NARROWEST = 48;
const WIDEST = 320;

/** Width of a column that is so many characters wide. */
export function columnWidth(characters = 8): number {
  return Math.round(Math.max(NARROWEST, Math.min(WIDEST, characters * CHARACTER + PADDING)));
}
