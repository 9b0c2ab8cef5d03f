import { isCellError } from '../model/cell';
import type { FieldValues } from '../model/client-list';
import type { OwnWord, WordField } from '../model/own-words';
import { WORD_FIELDS } from '../model/own-words';
import type { Parse, Reading } from '../model/reading';
import type { FieldParsers } from './field-parsers';
import { fold } from './folded-text';

/**
 * The parsers of the fields, which know the staff's own words as well: a cell whose folded text is an own word of its
 * field reads exactly as the word's meaning would, before the dictionary is asked. Of two meanings of a word the first
 * stands; a word whose meaning is not clear means nothing. One look-up a cell.
 */
export function withOwnWords(parsers: FieldParsers, words: readonly OwnWord[]): FieldParsers {
  return WORD_FIELDS.reduce<FieldParsers>((all, field) => {
    const own = words.filter((word) => word.field === field);
    return own.length === 0 ? all : { ...all, [field]: knowing<FieldValues[WordField]>(parsers[field], own) };
  }, parsers);
}

/**
 * True for a reading that a word may stand for: there is a value, and nothing was guessed or repaired. That a
 * municipality has been merged since is no doubt about what is meant.
 */
export function isClear({ value, remarks }: Reading<unknown>): boolean {
  return value !== null && remarks.every(({ code }) => code === 'merged');
}

function knowing<T>(parse: Parse<T>, words: readonly OwnWord[]): Parse<T> {
  const readings = new Map<string, Reading<T>>();
  for (const { word, meaning } of words) {
    const read = parse(meaning);
    const text = fold(word);
    if (isClear(read) && !readings.has(text)) readings.set(text, read);
  }
  return (cell) =>
    (cell === null || isCellError(cell) ? undefined : readings.get(fold(String(cell)))) ?? parse(cell);
}
