import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A part of the package; its XML comes in pieces, so that a large sheet never stands in memory whole. */
export interface Part {
  readonly path: string;
  readonly xml: Iterable<string>;
}

/** Measured: level 6 takes a third more processor time for a sixth off the size. */
const LEVEL = 3;

/**
 * Packs XML parts into a zip, in their order; a part is worked out when its turn comes. The same parts and day give the
 * same bytes everywhere. `day` is in 1980–2099, the years that a zip knows.
 */
export function zipParts(parts: Iterable<Part>, day: Date): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((error, chunk, final) => {
      if (error !== null) reject(error);
      chunks.push(chunk);
      if (final) resolve(joined(chunks));
    });
    // A zip holds local time without a zone: the day at noon is the same in every zone and in no clock change.
    const mtime = new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 12);
    for (const part of parts) {
      const file = new ZipDeflate(part.path, { level: LEVEL });
      file.mtime = mtime;
      zip.add(file);
      file.push(strToU8('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'));
      for (const piece of part.xml) file.push(strToU8(piece));
      file.push(new Uint8Array(0), true);
    }
    zip.end();
  });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
