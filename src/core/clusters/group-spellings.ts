import { groupBy } from '../model/group-by';
import { editDistance } from '../values/spelling';
import { fingerprint } from './fingerprint';
import type { Spelling } from './cluster';

/** Only so many fingerprints, those of most cells, are compared with each other; the others only collide. */
const MOST_COMPARED = 1000;
/** A longer fingerprint is a phrase, in which a slip or two tells nothing. */
const LONGEST_COMPARED = 30;

/** Spellings of one fingerprint. */
interface Bucket {
  readonly key: string;
  /** The fingerprint without spaces: `tm tuki` and `tmtuki` are as near as can be. */
  readonly joined: string;
  readonly spellings: Spelling[];
  readonly cells: number;
}

/**
 * Groups spellings by likeness: first those of one fingerprint, then fingerprints within a slip or two of one with more
 * cells. Each group has a centre, the fingerprint of most cells that no other group has taken, and whatever is near it:
 * likeness is not passed on from neighbour to neighbour, which would make one group of everything. Fingerprints with
 * other digits are never alike.
 *
 * The groups and what is in them follow from texts and counts alone: most cells first, ties by text.
 *
 * Nearness is looked for among texts that become equal when letters are left out (symmetric deletion: Mor and Fraenkel,
 * CACM 25, 1982; SymSpell), which finds every pair within the tolerance without comparing all with all.
 * O(n · L²) steps and keys for n ≤ 1,000 fingerprints of L ≤ 30 letters, and a comparison for each pair that shares a key.
 */
export function groupSpellings(spellings: readonly Spelling[]): readonly (readonly Spelling[])[] {
  const buckets = bucketsOf(spellings);
  const compared = buckets.slice(0, MOST_COMPARED).filter(({ joined }) => joined.length <= LONGEST_COMPARED);
  const byShortening = new Map<string, Bucket[]>();
  for (const bucket of compared) {
    for (const text of shortenings(bucket.joined)) {
      const others = byShortening.get(text);
      if (others === undefined) byShortening.set(text, [bucket]);
      else others.push(bucket);
    }
  }
  const taken = new Set<Bucket>();
  const isCompared = new Set(compared);
  const groups: (readonly Bucket[])[] = [];
  for (const centre of buckets) {
    if (taken.has(centre)) continue;
    taken.add(centre);
    const group = [centre];
    for (const text of isCompared.has(centre) ? shortenings(centre.joined) : []) {
      for (const bucket of byShortening.get(text) ?? []) {
        if (taken.has(bucket) || !isNear(centre.joined, bucket.joined)) continue;
        taken.add(bucket);
        group.push(bucket);
      }
    }
    groups.push(group);
  }
  return groups
    .map((group) => group.flatMap((bucket) => bucket.spellings).sort(inOrder))
    .sort((a, b) => cellsOf(b) - cellsOf(a) || inOrder(a[0]!, b[0]!));
}

/** Most cells first, ties by text. */
export function inOrder(a: Pick<Spelling, 'text' | 'cells'>, b: Pick<Spelling, 'text' | 'cells'>): number {
  return b.cells - a.cells || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
}

export function cellsOf(spellings: readonly Pick<Spelling, 'cells'>[]): number {
  return spellings.reduce((sum, { cells }) => sum + cells, 0);
}

function bucketsOf(spellings: readonly Spelling[]): readonly Bucket[] {
  const byKey = groupBy(spellings, ({ text }) => fingerprint(text));
  return [...byKey]
    .map(([key, ofKey]) => ({ key, joined: key.replace(/ /g, ''), spellings: ofKey, cells: cellsOf(ofKey) }))
    .sort((a, b) => inOrder({ text: a.key, cells: a.cells }, { text: b.key, cells: b.cells }));
}

/** How many slips a text of so many letters may have. */
function slipsIn(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}

function isNear(a: string, b: string): boolean {
  const slips = slipsIn(Math.min(a.length, b.length));
  if (Math.abs(a.length - b.length) > slips || digitsOf(a) !== digitsOf(b)) return false;
  return editDistance(a, b) <= slips;
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, '');
}

/** The text, and the text without any one letter, or any two where it may have two slips. */
function shortenings(text: string): ReadonlySet<string> {
  const all = new Set([text]);
  let latest: ReadonlySet<string> = all;
  for (let slips = slipsIn(text.length); slips > 0; slips--) {
    const shorter = new Set<string>();
    for (const longer of latest) {
      for (let at = 0; at < longer.length; at++) shorter.add(longer.slice(0, at) + longer.slice(at + 1));
    }
    for (const short of shorter) all.add(short);
    latest = shorter;
  }
  return all;
}
