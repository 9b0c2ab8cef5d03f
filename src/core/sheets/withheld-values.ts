import type { CellValue } from '../model/cell';
import { isCellError } from '../model/cell';

/** Shorter words tell nothing by themselves, and neither do shorter numbers. */
const SHORTEST_PREFIX = 4;
const SHORTEST_PHONE = 6;
/** The end of a phone number is the same with and without the country's code. */
const PHONE_END = 7;

/**
 * A test whether a cell tells once more what is withheld: one of `withheld` as whole words, the last of them with or
 * without an ending (`Savonlinnassa`), or the same phone number in another form. It finds what somebody repeats in a
 * remark, not what only a reader would understand.
 */
export function repeatsAnyOf(withheld: readonly CellValue[]): (cell: CellValue) => boolean {
  const texts = withheld.map(textOf);
  const phrases = texts.map(wordsOf).filter((words) => words.length > 0);
  const phones = texts
    .map(digitsOf)
    .filter((digits) => digits.length >= SHORTEST_PHONE)
    .map((digits) => digits.slice(-PHONE_END));
  return (cell) => {
    const text = textOf(cell);
    const words = wordsOf(text);
    const digits = digitsOf(text);
    return (
      phrases.some((phrase) => words.some((_, start) => standsAt(words, start, phrase))) ||
      phones.some((phone) => digits.includes(phone))
    );
  };
}

function standsAt(words: readonly string[], start: number, phrase: readonly string[]): boolean {
  return phrase.every((expected, index) => {
    const word = words[start + index] ?? '';
    const mayEnd = index === phrase.length - 1 && expected.length >= SHORTEST_PREFIX;
    return mayEnd ? word.startsWith(expected) : word === expected;
  });
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

function textOf(cell: CellValue): string {
  return cell === null || isCellError(cell) ? '' : String(cell);
}
