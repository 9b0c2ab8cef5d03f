const FIRST_SLOTS = 256;

/**
 * Codes of distinct texts. `codeOf` gives the code of a text that was met before; a new text takes `next`, which stands
 * for no other text. O(length of the text).
 *
 * A hash table with open addressing, at most half full, in one array of numbers. A `Map` does the same, but takes two to
 * three times as long once a column has a hundred thousand texts, and on identity codes, phone numbers and addresses a
 * long list spends most of its time.
 */
export function textIndex(): { readonly codeOf: (text: string, next: number) => number } {
  const texts: string[] = [];
  const codes: number[] = [];
  /** Two numbers a slot: the hash of a text and its place in `texts` + 1, 0 in a free slot. */
  let table = new Int32Array(2 * FIRST_SLOTS);
  let mask = FIRST_SLOTS - 1;

  function grow(): void {
    const before = table;
    mask = mask * 4 + 3;
    table = new Int32Array(2 * (mask + 1));
    for (let at = 0; at < before.length; at += 2) {
      if (before[at + 1] === 0) continue;
      let slot = before[at]! & mask;
      while (table[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
      table[2 * slot] = before[at]!;
      table[2 * slot + 1] = before[at + 1]!;
    }
  }

  return {
    codeOf: (text, next) => {
      const hash = hashOf(text);
      let slot = hash & mask;
      for (let place = table[2 * slot + 1]!; place !== 0; place = table[2 * slot + 1]!) {
        if (table[2 * slot] === hash && texts[place - 1] === text) return codes[place - 1]!;
        slot = (slot + 1) & mask;
      }
      texts.push(text);
      codes.push(next);
      table[2 * slot] = hash;
      table[2 * slot + 1] = texts.length;
      if (texts.length * 2 > mask) grow();
      return next;
    },
  };
}

/** FNV-1a, with its high bits folded into the low ones, which choose the slot. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
