import type { Parse } from '../model/reading';
import { reading, unusable } from '../model/reading';
import { cellParser } from './cell-parser';
import { plainDashes } from './folded-text';

const NUMBER = /^([-+]?)(\d{1,3}(?: \d{3})+|\d+)(?:[.,](\d+))?\s*(%?)$/;

/**
 * Reads numbers as Finns write them: decimal comma (a point is read too), thousands kept apart by spaces of any kind,
 * minus U+2212 or hyphen. `50 %` is 0.5. A point before exactly three digits could mean thousands elsewhere: `ambiguous`.
 * Unusable: `ambiguous`, `format`.
 */
export function finnishNumberParser(): Parse<number> {
  return cellParser(
    (text) => {
      const match = NUMBER.exec(plainDashes(text));
      if (!match) return unusable('format');
      const [, sign, whole = '', decimals, percent] = match;
      if (decimals?.length === 3 && text.includes('.') && whole !== '0') return unusable('ambiguous');
      const size = Number(`${whole.replace(/ /g, '')}.${decimals ?? '0'}`) / (percent === '%' ? 100 : 1);
      return reading(sign === '-' && size !== 0 ? -size : size);
    },
    (value) => (Number.isFinite(value) ? reading(value) : unusable('format')),
  );
}
