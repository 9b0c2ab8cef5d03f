/** What a JSON file holds; `null` where it is none. */
export function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    // Text that is no JSON has none of the parts that are looked for, and is told so.
    return null;
  }
}
