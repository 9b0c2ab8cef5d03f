import type { Answer } from './answer';

/**
 * What comes of a formula, as plain data that can travel: cells in the shape that Excel spills, with what to say where
 * they are more than Excel takes, or one sentence.
 */
export type Evaluation =
  | { readonly ok: true; readonly cells: readonly (readonly Answer[])[]; readonly tooLarge: string }
  | { readonly ok: false; readonly sentence: string };
