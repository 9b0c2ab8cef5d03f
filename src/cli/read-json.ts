import { readFile } from 'node:fs/promises';

/** What a JSON file holds; `undefined` where there is no such file, `null` where it holds no JSON. */
export async function readJson(file: string): Promise<unknown> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    // Text that is no JSON has none of the parts that belong in it, and is told so.
    return null;
  }
}
