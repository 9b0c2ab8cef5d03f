import type { CellValue } from '../model/cell';
import { foldWords } from './fold-words';

const LABELS = new Set([
  ...['yhteensa', 'yht', 'summa', 'kaikkiaan', 'lukumaara', 'lkm', 'valisumma', 'loppusumma', 'keskiarvo'],
  ...['totalt', 'sammanlagt', 'summering', 'antal', 'delsumma', 'medeltal'],
  ...['total', 'totals', 'subtotal', 'sum', 'count', 'average', 'asiakkaita', 'klienter', 'clients'],
]);
/** Labels that are surnames too, or stand over other things than counts. */
const DOUBTFUL_LABELS = new Set(['summa', 'sum', 'total', 'count', 'asiakkaita', 'klienter', 'clients']);
/** What is counted: `2311 asiakasta`. */
const UNITS = new Set([
  ...[
    'asiakasta',
    'asiakkaita',
    'henkiloa',
    'henkiloita',
    'kpl',
    'hlo',
    'rivia',
    'klienter',
    'kunder',
    'personer',
  ],
  ...['st', 'clients', 'customers', 'persons', 'rows'],
]);

/** How sure it is that a row is one of totals: `at-the-end` only where no client follows. */
export type TotalsVerdict = 'surely' | 'at-the-end' | 'no';

/**
 * Judges by its words whether a row is one of totals: a label (Yhteensä, Summa, Totalt, Lkm …; what is summed may stand
 * before it) or a counted number (`2311 asiakasta`), and beside it only numbers and units. With any other word the row
 * is a client's: `Summa` is also a surname, but then the row has a first name, a municipality or a code.
 */
export function totalsVerdict(cells: readonly CellValue[]): TotalsVerdict {
  let verdict: TotalsVerdict = 'no';
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const words = foldWords(cell).map(({ letters }) => letters);
    const labelAt = words.findIndex((word) => LABELS.has(word));
    if (!words.slice(labelAt + 1).every((word) => isNumber(word) || UNITS.has(word) || LABELS.has(word)))
      return 'no';
    const label = words[labelAt];
    const counted = words.some(isNumber) && words.some((word) => UNITS.has(word));
    if (counted || (label !== undefined && !DOUBTFUL_LABELS.has(label))) verdict = 'surely';
    else if (label !== undefined && verdict === 'no') verdict = 'at-the-end';
  }
  return verdict;
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}
