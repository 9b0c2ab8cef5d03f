import type { Parse } from '../model/reading';
import { reading, unusable } from '../model/reading';
import type { Reference } from '../model/reference';
import { cellParser } from './cell-parser';
import { demonyms } from './demonym';
import { inflectionStems, stemOfInflected } from './finnish-inflection';
import { fold } from './folded-text';
import { COUNTRY_CODE_BY_ALPHA_3 } from './iso-3166-codes';
import { lazily, rememberedFor } from './lazily';
import { nameIndex } from './name-index';
import { namedValue, nearestName } from './spelling';

/** Names beside those of the register, by code. Kept apart by commas. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  AE: 'yhdistyneet arabiemiirikunnat',
  BA: 'bosnia,bosnia-hertsegovina,bosnia-herzegovina,bosnien,hertsegovina',
  BY: 'vitryssland,belarussia,belorussia',
  CD: 'kongo-kinshasa,dr kongo,drc,kongon dem. tasavalta,zaire,democratic republic of the congo',
  CI: 'ivory coast',
  CN: 'kiinan kansantasavalta',
  CV: 'cabo verde',
  CZ: 'tšekin tasavalta,tjeckiska republiken,czech republic',
  EE: 'eesti',
  GB: 'englanti,englanti ja wales,skotlanti,wales,pohjois-irlanti,britannia,uk,u.k.,england,scotland,great britain,iso britannia,yhdistynyt kuningaskunta',
  GE: 'gruusia',
  IR: 'iranin islamilainen tasavalta',
  KG: 'kirgistan,kirgisistan,kyrgyzstan',
  KR: 'korean tasavalta,south korea',
  MK: 'makedonia,macedonia',
  MM: 'myanmar,burma',
  NL: 'hollanti,holland,the netherlands',
  PS: 'palestiina,palestina,palestine',
  RU: 'venäjän federaatio,ryska federationen,russian federation,россия',
  SY: 'syyrian arabitasavalta',
  SZ: 'swazimaa,swaziland',
  TR: 'turkey',
  US: 'usa,u.s.a.,amerikka,amerikan yhdysvallat,förenta staterna,united states of america',
  XX: 'kansalaisuutta vailla,ilman kansalaisuutta,valtioton,kansalaisuudeton,statslös,stateless',
};
/** A code that staff also write for "not available". */
const NOT_A_CODE = 'na';
/** `Venäjän kansalainen`, `finsk medborgare`, `Estonian citizen`. */
const SUFFIX =
  / (?:kansalai(?:nen|set)|kansalaisuus|kansalaisuutta|medborgare|medborgarskap|citizen|citizenship|national)$/;
const SEPARATORS = /[,;/()=:+&|]|\s-\s|\s(?:sekä|ja|och|and)\s/;
const CODE_BEFORE_NAME = /^([a-z]{2,3}) (?=\p{L})/u;
const TWO_NAMES = /^(\p{L}+)-(\p{L}+)$/u;

/**
 * Reads nationalities as ISO 3166-1 codes of two letters, `XX` for stateless.
 *
 * Understood: names of countries in Finnish, Swedish and English in any case, also without dots or inflected (`Suomen
 * kansalainen`); codes of two and three letters; nationality adjectives. Several different nationalities in a cell get
 * the remark `several`: a person with Finnish nationality is Finnish, of others the first stands. Where a part of the
 * cell cannot be read, none of it is used: the unread part may say anything (`Suomi, haettu`).
 *
 * Remark `typo` { suggestion }: one slip in a name of six letters or more that only one country can explain. Unusable:
 * `unknown` (also `Kongo` and `Korea`, which are two countries each, and states that no longer are).
 */
export const nationalityParser: (reference: Pick<Reference, 'countries'>) => Parse<string> =
  rememberedFor(makeParser);

function makeParser({ countries }: Pick<Reference, 'countries'>): Parse<string> {
  const codes = new Map([
    ...[...COUNTRY_CODE_BY_ALPHA_3].map(([alpha3, code]) => [alpha3.toLowerCase(), code] as const),
    ...countries.map(({ code }) => [code.toLowerCase(), code] as const),
  ]);
  codes.delete(NOT_A_CODE);
  const names = countries.flatMap(({ code, fi, sv, en }) => [
    ...[fi, sv, en, ...(OTHER_NAMES[code]?.split(',') ?? [])].map((name) => ({ name, code, shown: fi })),
    ...demonyms(code, fi).map((name) => ({ name, code, shown: fi })),
  ]);
  const index = nameIndex(names.map(({ name, code }) => [name, code] as const));
  const stems = lazily(() =>
    nameIndex(
      countries.flatMap(({ code, fi }) => inflectionStems(fold(fi)).map((stem) => [stem, code] as const)),
    ),
  );
  const spellings = lazily(() => names.map(({ name, code, shown }) => namedValue(name, code, shown)));

  const find = (text: string): string | undefined => {
    const bare = text.replace(SUFFIX, '');
    const named = codes.get(bare) ?? index.find(bare);
    if (named !== undefined) return named;
    const stem = stemOfInflected(bare);
    return stem === null ? undefined : stems().find(stem);
  };
  const partsOf = (text: string): string[] =>
    text
      .replace(CODE_BEFORE_NAME, '$1,')
      .replace(TWO_NAMES, '$1,$2')
      .split(SEPARATORS)
      .map((part) => part.trim())
      .filter((part) => part !== '');

  return cellParser((text) => {
    const folded = fold(text);
    const whole = find(folded);
    if (whole !== undefined) return reading(whole);
    const found = new Set(partsOf(folded).map(find));
    const [first] = found;
    if (first !== undefined && !found.has(undefined)) {
      return found.size === 1 ? reading(first) : reading(found.has('FI') ? 'FI' : first, { code: 'several' });
    }
    const nearest = nearestName(folded, spellings(), (length) => (length < 6 ? 0 : 1));
    return nearest === null || nearest === 'tie'
      ? unusable('unknown')
      : reading(nearest.value, { code: 'typo', params: { suggestion: nearest.name } });
  });
}
