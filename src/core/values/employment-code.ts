import type { Parse } from '../model/reading';
import { reading, unusable } from '../model/reading';
import { cellParser } from './cell-parser';
import { fold } from './folded-text';
import { nameIndex } from './name-index';

/** Employment codes (työllisyyskoodi) and what staff write for them, as the City of Helsinki published them. */
const NAMES: readonly (readonly [code: string, names: string])[] = [
  ['00', 'työllistetty,sysselsatt med stöd'],
  ['01', 'työssä yleisillä työmarkkinoilla,yleisillä työmarkkinoilla,työssä,i arbete,employed'],
  ['02', 'työtön,työtön työnhakija,arbetslös,unemployed'],
  ['03', 'lomautettu,kokoaikaisesti lomautettu,kokonaan lomautettu,permitterad,laid off'],
  ['04', 'lyhennetyllä työviikolla,lyhennetty työviikko,förkortad arbetsvecka'],
  ['05', 'työvoiman ulkopuolella,työvoiman ulkopuolinen,utanför arbetskraften'],
  ['06', 'työttömyyseläkkeellä,työttömyyseläke,arbetslöshetspension'],
  ['07', 'työllistymistä edistävässä palvelussa,palvelussa,i service'],
  ['08', 'koulutuksessa,koulutus,i utbildning'],
];

/**
 * Reads employment codes: two digits, as text. `known` are the codes that the profile speaks of.
 *
 * Understood: the code as number or text, the code with its name (`02 - Työtön`), a name alone. A number, or text, of one
 * digit has lost its zero: remark `leading-zero`. Words after a code of two digits change nothing unless they name
 * another code. Unusable: `unknown`.
 */
export function employmentCodeParser(known: readonly string[]): Parse<string> {
  const codes = new Set(known);
  const names = nameIndex(
    NAMES.flatMap(([code, list]) =>
      codes.has(code) ? list.split(',').map((name) => [name, code] as const) : [],
    ),
  );
  return cellParser((text) => {
    const folded = fold(text).replace(/^(\d{1,2})[.,]0+$/, '$1');
    const named = names.find(folded);
    if (named !== undefined) return reading(named);
    const [, digits, rest = ''] = /^\(?(\d{1,2})\)?[\s.:;,=(-]*(\p{L}.*?)?\)?$/u.exec(folded) ?? [];
    if (digits === undefined) return unusable('unknown');
    const code = digits.padStart(2, '0');
    const nameOfRest = names.find(rest);
    const contradicted =
      nameOfRest !== code && (digits.length === 2 ? nameOfRest !== undefined : rest !== '');
    if (!codes.has(code) || contradicted) return unusable('unknown');
    return digits.length === 2 ? reading(code) : reading(code, { code: 'leading-zero' });
  });
}
