import type { Parse } from '../model/reading';
import { cellParser } from './cell-parser';
import { tidyLines } from './folded-text';
import { readFreeText } from './free-text';

/** About a page: more belongs in the client's own documents. */
const MOST_CHARACTERS = 1000;

/** Reads free text, with the remarks of `readFreeText`. Spaces are trimmed and collapsed; line breaks stay. Numbers are taken as their plain text. */
export function textParser(): Parse<string> {
  return cellParser((_, raw) => readFreeText(tidyLines(raw), MOST_CHARACTERS));
}
