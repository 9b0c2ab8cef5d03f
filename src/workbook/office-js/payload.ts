/**
 * The most that one sync carries, in bytes of JSON. Excel on the web refuses more than 5 MB either way; what is beside
 * the cells (paths, names) and what the estimate misses have to fit as well.
 */
export const TARGET_BYTES = 2_400_000;

/** What one range costs beside its cells: its path, the action and the answer's frame. */
export const BYTES_OF_A_RANGE = 450;

const SAMPLE = 64;

/** Bytes of an array as JSON in UTF-8. Serialises it: for small ones. */
export function bytesOf(value: readonly unknown[]): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** Bytes of rows as JSON, estimated from up to 64 of them spread evenly. */
export function bytesOfRows(rows: readonly (readonly unknown[])[]): number {
  if (rows.length <= SAMPLE) return bytesOf(rows);
  const step = rows.length / SAMPLE;
  const sample = Array.from({ length: SAMPLE }, (_, index) => rows[Math.floor(index * step)]);
  return (bytesOf(sample) / SAMPLE) * rows.length;
}
