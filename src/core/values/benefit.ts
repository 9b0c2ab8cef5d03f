import type { Benefit } from '../model/client-list';
import type { Parse } from '../model/reading';
import { reading, unusable } from '../model/reading';
import { cellParser } from './cell-parser';
import { fold, withoutDiacritics } from './folded-text';
import type { NamedValue } from './spelling';
import { namedValue, nearestName } from './spelling';

/** Words that tell the benefit, without diacritics. A word that only begins like one (`ansioton`) must not match. */
const TELLING: readonly (readonly [words: RegExp, benefit: Benefit])[] = [
  [
    /^(?:tyom|tyomark|tyomarkk|tyomarkkinat?|tyomarkkinatu[eik]\w*|tm|tmt|tmtuki|tmtukea|arbetsmarknads(?:st\w*)?|labou?r)$/,
    'labour-market-subsidy',
  ],
  [/^(?:perus|peruspaiva\w*|perusp(?:v\w*|r)?|pp|ppr|ppv|ppvr|grunddagp\w*|basic)$/, 'basic-allowance'],
  [
    /^(?:ans|ansio|ansio[ps]\w*|ansioturva\w*|apvr|(?:tyottomyys)?kassa\w*|liitto|liiton|liitolta|inkomstrel\w*|earnings?|incomerelated)$/,
    'earnings-related',
  ],
];
/** Words that may stand beside and change nothing. Everything else (`ei`, `haettu`, `päättynyt`) is for a person. */
const NEUTRAL =
  /^(?:tuki|tukea|tuen|tuella|raha|rahaa|paivaraha\w*|pv|pvr|pvraha|sid|sidonnainen\w*|tyottomyys|tyottomyysetuus|tyottomyysturva|tyottomyyspaivaraha\w*|etuus|etuutena|kela|kelan|kelalta|kelasta|saa|maksetaan|maksussa|osittainen|soviteltu|taysi|korotettu|alk|alkaen|dagpenning|stod|fran|fpa|market|related|unemployment|allowance|subsidy|support|benefit|a|\d+)$/;
const NO_BENEFIT = new Set(
  (
    'ei|ei etuutta|ei etuuksia|ei etuus|ei maksettavaa etuutta|ei mitaan|ei mitaan etuutta|ei mikaan|ei ole|' +
    'ei ole etuutta|ei oikeutta etuuteen|ei paivarahaa|ei saa|ei saa etuutta|ei saa etuuksia|ei tukea|ei tukia|' +
    'ei saa tukea|ei tyottomyysetuutta|ei tyottomyysetuuksia|ei tyottomyysturvaa|etuudeton|ilman etuutta|ilman tukea|' +
    'ingen|ingen forman|inga formaner|ingen dagpenning|inget|inget stod|utan forman|none|no|no benefit|no benefits|' +
    'no allowance'
  ).split('|'),
);
const FULL_NAMES: readonly NamedValue<Benefit>[] = [
  namedValue('työmarkkinatuki', 'labour-market-subsidy'),
  namedValue('peruspäiväraha', 'basic-allowance'),
  namedValue('ansiopäiväraha', 'earnings-related'),
];

/**
 * Reads what a benefit means for the target group: full names, inflected forms and the usual abbreviations in Finnish,
 * Swedish and English, with or without dots, hyphens and å, ä, ö; `-` is no benefit.
 *
 * A cell is read only where every word in it is known and all telling words agree: `Kelan työmarkkinatuki` is read,
 * `tmt, ansiopäiväraha haettu` is not. `Kela` or `päiväraha` alone does not tell which benefit it is. Other incomes
 * (toimeentulotuki, opintotuki, eläke) are no unemployment benefits, and whether they go with one is not told.
 *
 * Remark `typo` { suggestion }: one or two slips in a full name. Unusable: `unknown`.
 */
export function benefitParser(): Parse<Benefit> {
  return cellParser((text) => {
    const folded = withoutDiacritics(fold(text));
    if (/^[-/]+$/.test(folded)) return reading('none');
    const words = folded.split(/[^\p{L}\d]+/u).filter((word) => word !== '');
    if (NO_BENEFIT.has(words.join(' '))) return reading('none');
    const told = new Set(words.map((word) => TELLING.find(([telling]) => telling.test(word))?.[1] ?? word));
    const benefits = TELLING.map(([, benefit]) => benefit).filter((benefit) => told.delete(benefit));
    const [benefit] = benefits;
    if (benefit !== undefined && benefits.length === 1 && [...told].every((word) => NEUTRAL.test(word))) {
      return reading(benefit);
    }
    const nearest = words.length === 1 ? nearestName(folded, FULL_NAMES, () => 2) : null;
    return nearest === null || nearest === 'tie'
      ? unusable('unknown')
      : reading(nearest.value, { code: 'typo', params: { suggestion: nearest.name } });
  });
}
