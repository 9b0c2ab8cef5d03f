import type { Parse } from '../model/reading';
import { isUnusable, unusable } from '../model/reading';
import { fold } from './folded-text';

/** What is written where somebody should still find out. */
const WORDS = new Set(
  (
    'ei tiedossa,ei tied,ei tietoa,ei tiedetä,ei tiedetty,ei ilmoitettu,ei annettu,ei saatavilla,tieto puuttuu,' +
    'tiedot puuttuvat,puuttuu,tuntematon,selvitetään,selvitettävä,selvityksessä,kysyttävä,täydennetään,täydennettävä,' +
    'okänd,okänt,inte känd,inte känt,ej känd,ej känt,ej angiven,ej angivet,saknas,uppgift saknas,vet inte,vet ej,' +
    'unknown,not known,missing,n/a,n.a,not available,tbd,tba,tbc,to be confirmed'
  ).split(','),
);
const SIGNS = /^[-?!._*/\\#:,; ]+$/;
const AROUND = /^[^\p{L}\d]+|[^\p{L}\d]+$/gu;
const CROSSES = /^x{2,}$/;

/** True for what stands where data should be: `?`, `--`, `xxx`, `ei tiedossa`, `(puuttuu)`, `n/a`, `okänd`. */
export function isPlaceholder(text: string): boolean {
  // No placeholder has a digit, and nearly every address has one.
  if (/\d/.test(text)) return false;
  const folded = fold(text);
  if (SIGNS.test(folded)) return true;
  const word = folded.replace(AROUND, '');
  return WORDS.has(word) || CROSSES.test(word);
}

/**
 * Reads as `parse` does, and where that can make nothing of a placeholder the cell is unusable as `placeholder`. What the
 * kind of value understands goes first: `-` is no benefit, and a no in a column of yes and no.
 */
export function tellingPlaceholders<T>(parse: Parse<T>): Parse<T> {
  return (cell) => {
    const read = parse(cell);
    return typeof cell === 'string' && isUnusable(read) && isPlaceholder(cell)
      ? unusable('placeholder')
      : read;
  };
}
