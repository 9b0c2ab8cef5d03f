import type { Parse } from '../model/reading';
import { isUnusable, reading, unusable } from '../model/reading';
import { cellParser } from './cell-parser';
import { fold } from './folded-text';
import { nameIndex } from './name-index';

const YES =
  'k,kyllä,kylla,joo,on,x,xx,1,true,tosi,totta,y,yes,j,ja,jo,sant,✓,✔,☑,☒,√,voimassa,oikeus,on oikeus,lukittu,kiinnitetty,låst,locked,turvakielto,on turvakielto,spärrmarkering,non-disclosure';
const NO =
  'e,ei,ei ole,en,0,false,epätosi,n,no,nej,falskt,-,--,☐,☐ ei,ei oikeutta,ei lukittu,ei turvakieltoa,ei ole turvakieltoa,ei ole oikeutta,inte,none';
const WORDS = nameIndex([
  ...YES.split(',').map((word) => [word, true] as const),
  ...NO.split(',').map((word) => [word, false] as const),
]);

/** Reads yes-or-no marks in Finnish, Swedish and English, ticks, 1 and 0, TRUE and FALSE. Unusable: `unknown`. */
export function yesNoParser(): Parse<boolean> {
  return cellParser((text) => {
    const value = WORDS.find(fold(text).replace(/[.!]+$/, ''));
    return value === undefined ? unusable('unknown') : reading(value);
  });
}

/**
 * Reads the mark of a non-disclosure order (turvakielto). Only a clear no is no and only an empty cell says nothing: any
 * other mark counts as yes, because a wrongly shown address cannot be taken back. Unclear marks and error values of
 * formulas keep their remarks (`unknown`, `cell-error`) beside the value.
 */
export function nonDisclosureParser(): Parse<boolean> {
  const parse = yesNoParser();
  return (cell) => {
    const read = parse(cell);
    return isUnusable(read) ? reading(true, ...read.remarks) : read;
  };
}
