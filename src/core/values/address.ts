import type { Parse } from '../model/reading';
import { reading, unusable } from '../model/reading';
import { cellParser } from './cell-parser';
import { isPlaceholder } from './placeholder';
import { tidyLines } from './folded-text';

/**
 * Reads street addresses and post towns as text. Unusable: `placeholder`; `wrong-type` where there is no letter, as in a
 * postcode, a day or the number of a house alone.
 */
export function addressParser(): Parse<string> {
  return cellParser((text, raw) => {
    if (isPlaceholder(text)) return unusable('placeholder');
    return /\p{L}/u.test(text) ? reading(tidyLines(raw)) : unusable('wrong-type');
  });
}
