import type { ClientList } from '../model/client-list';
import type { JudgedColumn } from '../model/judged-column';
import { isWithheldField, isWithheldRow } from '../model/non-disclosure';
import type { Reading } from '../model/reading';
import { isUnusable } from '../model/reading';
import { isCellError } from '../model/cell';
import { fold, tidy } from '../values/folded-text';
import { lazily } from '../values/lazily';
import { namesClient } from './client-names';
import type { Cluster, ClusterField, Spelling } from './cluster';
import { CLUSTER_FIELDS } from './cluster';
import { cellsOf, groupSpellings, inOrder } from './group-spellings';
import type { Dictionary } from './propose-meaning';
import { meaningProposer } from './propose-meaning';

/** A longer text is a note, not a word. */
const LONGEST_WORD = 60;

/**
 * The values that no dictionary knows, grouped by likeness, so that one decision mends many cells: most cells first, ties
 * by field and text. `dictionaryOf` is asked only for fields that have such values.
 *
 * Texts of more than 60 letters, with six digits in a row or of punctuation alone are left out: notes, identity codes and
 * phone numbers are no words, and are not to be shown. Nor are clients' names and addresses that stand in a wrong column:
 * a text with a word of some client's is left out, unless it names a coach on several rows. What a non-disclosure order
 * withholds takes no part.
 *
 * The answer does not depend on the order of the rows, but for the first row of each spelling. O(rows) for each field,
 * and see `groupSpellings`.
 */
export function clustersOf(
  list: ClientList,
  dictionaryOf: (field: ClusterField) => Dictionary,
): readonly Cluster[] {
  const isOfClient = lazily(() => namesClient(list));
  return CLUSTER_FIELDS.flatMap((field): readonly Cluster[] => {
    const column = list.columns[field];
    const unknown = column === undefined ? [] : unknownSpellings(list, field, column);
    const spellings = unknown.filter(
      ({ text, cells }) => (field === 'coach' && cells > 1) || !isOfClient()(text),
    );
    if (spellings.length === 0) return [];
    const propose = meaningProposer(dictionaryOf(field));
    return groupSpellings(spellings).map((group) => ({
      field,
      spellings: group,
      cells: cellsOf(group),
      proposal: common(group.map(({ text }) => propose(text))),
    }));
  }).sort((a, b) => b.cells - a.cells);
}

/** Cell texts of a field that cannot be read, each once: as it is most often written. */
function unknownSpellings(
  list: ClientList,
  field: ClusterField,
  { cells, readings, codes }: JudgedColumn<unknown>,
): readonly Spelling[] {
  const counts = new Int32Array(cells.length);
  const rows = new Int32Array(cells.length);
  const withholdable = isWithheldField(field);
  for (let client = 0; client < list.count; client++) {
    if (withholdable && isWithheldRow(list, client)) continue;
    const code = codes[client]!;
    if (counts[code] === 0) rows[code] = list.rows[client]!;
    counts[code]! += 1;
  }
  const byText = new Map<string, Spelling[]>();
  cells.forEach((cell, code) => {
    if (cell === null || isCellError(cell) || counts[code] === 0 || !isUnknown(readings[code]!)) return;
    const text = tidy(String(cell));
    if (!isWord(text)) return;
    const spelling = { text, cells: counts[code]!, row: rows[code]! };
    const folded = fold(text);
    byText.set(folded, [...(byText.get(folded) ?? []), spelling]);
  });
  return [...byText.values()].map((same) => ({
    text: [...same].sort(inOrder)[0]!.text,
    cells: cellsOf(same),
    row: Math.min(...same.map(({ row }) => row)),
  }));
}

function isWord(text: string): boolean {
  return text.length <= LONGEST_WORD && /[\p{L}\p{N}]/u.test(text) && !/\d{6}/.test(text);
}

function isUnknown(read: Reading<unknown>): boolean {
  return isUnusable(read) && read.remarks.some(({ code }) => code === 'unknown' || code === 'ambiguous');
}

/** The one proposal that spellings have; `null` where they have none or several. */
function common(proposals: readonly (string | null)[]): string | null {
  const [only = null, ...others] = new Set(proposals.filter((proposal) => proposal !== null));
  return others.length === 0 ? only : null;
}
