import type { JudgedColumn } from '../model/judged-column';

/** The code of a text that is not common. */
export const NOT_COMMON = -1;

/** Slots of the count for each client: the more, the fewer texts share one by chance. */
const SLOTS_A_CLIENT = 16;
const MOST_COUNTED = 255;

/**
 * The texts that stand in more than `most` rows of a column (0 to 254): for each client a code of its text, the same for the
 * same text, and `NOT_COMMON` for all others. `textOf` gives the text that counts, for the same may be written in several
 * ways.
 *
 * Rows are counted by a hash of their text first, and only texts of slots with enough rows are told apart, which are few
 * where nearly all differ, as with identity codes and phone numbers. O(clients).
 */
export function commonTexts<T>(
  { readings, codes }: JudgedColumn<T>,
  textOf: (value: T) => string,
  most: number,
): Int32Array {
  const slotCount = 2 ** Math.ceil(Math.log2(SLOTS_A_CLIENT * (codes.length + 1)));
  const texts = readings.map(({ value }) => (value === null ? null : textOf(value)));
  const slots = new Int32Array(texts.length);
  texts.forEach((text, code) => {
    slots[code] = text === null ? slotCount : hashOf(text) & (slotCount - 1);
  });
  const counts = new Uint8Array(slotCount + 1);
  codes.forEach((code) => {
    const slot = slots[code]!;
    if (counts[slot]! < MOST_COUNTED) counts[slot]! += 1;
  });
  counts[slotCount] = 0;

  const rowsWith = new Map<string, number>();
  const suspects: number[] = [];
  codes.forEach((code, client) => {
    if (counts[slots[code]!]! <= most) return;
    suspects.push(client);
    const text = texts[code]!;
    rowsWith.set(text, (rowsWith.get(text) ?? 0) + 1);
  });
  const codeOf = new Map<string, number>();
  const common = new Int32Array(codes.length).fill(NOT_COMMON);
  for (const client of suspects) {
    const text = texts[codes[client]!]!;
    if (rowsWith.get(text)! <= most) continue;
    const code = codeOf.get(text) ?? codeOf.size;
    codeOf.set(text, code);
    common[client] = code;
  }
  return common;
}

/** FNV-1a, with its high bits folded into the low ones, which choose the slot. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
