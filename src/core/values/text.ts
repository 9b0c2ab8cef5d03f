import type { Parse } from '../model/reading';
import { reading } from '../model/reading';
import { cellParser } from './cell-parser';
import { tidyLines } from './folded-text';

/** Reads free text. Spaces are trimmed and collapsed; line breaks stay. Numbers are taken as their plain text. */
export function textParser(): Parse<string> {
  return cellParser((_, raw) => reading(tidyLines(raw)));
}
