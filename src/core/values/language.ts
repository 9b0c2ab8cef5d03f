import type { Parse } from '../model/reading';
import { reading, unusable } from '../model/reading';
import type { Reference } from '../model/reference';
import { cellParser } from './cell-parser';
import { inflectionStems, stemOfInflected } from './finnish-inflection';
import { fold } from './folded-text';
import { LANGUAGE_CODE_ALIASES } from './iso-639-codes';
import { lazily, rememberedFor } from './lazily';
import { nameIndex } from './name-index';
import { namedValue, nearestName } from './spelling';

/** Names beside those of the register, by code. Kept apart by commas. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  ar: 'arabi,arabic',
  be: 'belarus,vitryska',
  bn: 'bangla',
  ckb: 'sorani,keskikurdi',
  de: 'deutsch',
  en: 'englannin kieli',
  es: 'español,kastilia',
  et: 'eesti,eesti keel',
  fa: 'farsi,dari',
  fr: 'français',
  he: 'hebrea',
  krl: 'karelska',
  ku: 'kurmandži,kurmanji',
  my: 'myanmar,myanmarese',
  ne: 'nepal',
  nl: 'flaami,flamländska,holländska',
  pa: 'punjabi,pandzabi',
  ps: 'pashto,pastu,pasto,pashtu',
  pt: 'brasilianportugali',
  ro: 'moldova,moldaviska',
  rom: 'romanikieli,romska,romanes',
  ru: 'russkij,русский',
  rw: 'rwanda,kinyarwanda',
  se: 'pohjoissaami,nordsamiska',
  sgn: 'viittomakielinen,sign language,teckenspråk',
  fse: 'suomalainen viittomakieli,finskt teckenspråk',
  si: 'singaleesi,sinhali',
  smi: 'saame,saami,saamelainen,sami,samiska,saamen kieli',
  smn: 'inarinsaami,enaresamiska',
  sms: 'koltansaami,skoltsamiska,kolttasaame',
  so: 'somalia',
  sq: 'shqip',
  sv: 'suomenruotsi',
  sw: 'suahili,kiswahili',
  th: 'thaimaa,thaikieli',
  ti: 'tigrinya',
  tl: 'tagalog,pilipino',
  tr: 'türkçe',
  uk: 'ukrainska,українська',
  vi: 'vietnami',
  yue: 'kantoni,kantonesiska,cantonese',
  zh: 'mandariini,mandariinikiina,mandarin',
};
/** A code that staff also write for "not available". */
const NOT_A_CODE = 'na';
/** `venäjän kieli`, `suomenkielinen`, `arabiankielinen`: what stands before is a genitive. */
const FINNISH_SUFFIX = /[ -]?kieli(?:nen|set|siä)?$/;
const SWEDISH_SUFFIX = /[ -]?språkig[at]?$/;
const OTHER_SUFFIX = /(?:[ -](?:språk|språket|language|speaking|speaker))$/;
const SEPARATORS = /[,;/()=:+&]|\s-\s|\s(?:ja|och|and)\s/;
const CODE_BEFORE_NAME = /^([a-z]{2,3}) (?=\p{L})/u;

/**
 * Reads languages as codes of the register (ISO 639, lower case; two letters where there are two).
 *
 * Understood: names in Finnish, Swedish and English in any case, also without dots; ISO 639-1, -2 and -3 codes; `venäjän
 * kieli`, `suomenkielinen`, `finskspråkig`, `Russian language`; a code and its name together. `saame` alone does not tell
 * which of the Sámi languages it is: the collective code `smi`. `viittomakieli` alone: `sgn`.
 *
 * Remark `typo` { suggestion }: one slip in a name of six letters or more that only one language can explain. Unusable:
 * `ambiguous` (several languages: which of them is the mother tongue decides about the target group), `unknown`.
 */
export const languageParser: (reference: Pick<Reference, 'languages'>) => Parse<string> =
  rememberedFor(makeParser);

function makeParser({ languages }: Pick<Reference, 'languages'>): Parse<string> {
  const known = new Set(languages.map(({ code }) => code));
  const codes = new Map([...LANGUAGE_CODE_ALIASES, ...languages.map(({ code }) => [code, code] as const)]);
  codes.delete(NOT_A_CODE);
  const others = Object.entries(OTHER_NAMES).filter(([code]) => known.has(code));
  const names = [
    ...languages.flatMap(({ code, fi, sv, en }) => [fi, sv, en].map((name) => ({ name, code, shown: fi }))),
    ...others.flatMap(([code, list]) => list.split(',').map((name) => ({ name, code, shown: name }))),
  ];
  const index = nameIndex(names.map(({ name, code }) => [name, code] as const));
  const stems = lazily(() =>
    nameIndex(
      languages.flatMap(({ code, fi }) => inflectionStems(fold(fi)).map((stem) => [stem, code] as const)),
    ),
  );
  const spellings = lazily(() => names.map(({ name, code, shown }) => namedValue(name, code, shown)));

  const findInflected = (text: string): string | undefined => {
    const stem = stemOfInflected(text);
    return stem === null ? undefined : stems().find(stem);
  };
  const find = (text: string): string | undefined => {
    const named = codes.get(text) ?? index.find(text) ?? findInflected(text);
    if (named !== undefined) return named;
    const finnish = text.replace(FINNISH_SUFFIX, '');
    if (finnish !== text) return index.find(finnish) ?? findInflected(finnish);
    const swedish = text.replace(SWEDISH_SUFFIX, 'a');
    if (swedish !== text) return index.find(swedish);
    const other = text.replace(OTHER_SUFFIX, '');
    return other === text ? undefined : index.find(other);
  };

  return cellParser((text) => {
    const folded = fold(text);
    const whole = find(folded);
    if (whole !== undefined) return reading(whole);
    const parts = folded
      .replace(CODE_BEFORE_NAME, '$1,')
      .split(SEPARATORS)
      .filter((part) => part.trim() !== '');
    const found = new Set(parts.map((part) => find(part.trim())));
    const [first] = found;
    if (first !== undefined && found.size === 1) return reading(first);
    found.delete(undefined);
    if (found.size > 1) return unusable('ambiguous');
    const nearest = nearestName(folded, spellings(), (length) => (length < 6 ? 0 : 1));
    return nearest === null || nearest === 'tie'
      ? unusable('unknown')
      : reading(nearest.value, { code: 'typo', params: { suggestion: nearest.name } });
  });
}
