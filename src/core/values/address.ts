import type { Parse } from '../model/reading';
import { unusable } from '../model/reading';
import { cellParser } from './cell-parser';
import { tidyLines } from './folded-text';
import { readFreeText } from './free-text';
import { isPlaceholder } from './placeholder';

/** Longer than any address on an envelope. */
const MOST_CHARACTERS = 120;

/**
 * Reads street addresses and post towns as text, with the remarks of `readFreeText`. Unusable: `placeholder`; `wrong-type` where there is no letter, as in a
 * postcode, a day or the number of a house alone.
 */
export function addressParser(): Parse<string> {
  return cellParser((text, raw) => {
    if (isPlaceholder(text)) return unusable('placeholder');
    return /\p{L}/u.test(text) ? readFreeText(tidyLines(raw), MOST_CHARACTERS) : unusable('wrong-type');
  });
}
