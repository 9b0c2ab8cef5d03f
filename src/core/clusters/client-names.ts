import { isCellError } from '../model/cell';
import type { ClientList } from '../model/client-list';
import type { JudgedColumn } from '../model/judged-column';
import { fold } from '../values/folded-text';

/** A single letter is nobody's name, and a short word of an address (`as`, `tie`) is nobody's address. */
const SHORTEST_NAME = 2;
const SHORTEST_STREET = 5;

/**
 * Tells whether a text has a word that is in the name or the street address of some client, anywhere in the list: what
 * stands so in another column is likely a person's. O(distinct names and addresses) to make.
 */
export function namesClient({ columns }: ClientList): (text: string) => boolean {
  const words = new Set([
    ...wordsIn(columns.lastName, SHORTEST_NAME),
    ...wordsIn(columns.firstNames, SHORTEST_NAME),
    ...wordsIn(columns.fullName, SHORTEST_NAME),
    ...wordsIn(columns.streetAddress, SHORTEST_STREET),
  ]);
  return (text) => wordsOf(text).some((word) => words.has(word));
}

function wordsIn(column: JudgedColumn<unknown> | undefined, shortest: number): string[] {
  return (column?.cells ?? [])
    .flatMap((cell) => (cell === null || isCellError(cell) ? [] : wordsOf(String(cell))))
    .filter((word) => word.length >= shortest);
}

function wordsOf(text: string): string[] {
  return fold(text).split(/[^\p{L}]+/u);
}
