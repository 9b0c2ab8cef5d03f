import { WorkbookError } from '../workbook-error';
import { guardDeclarations, guardDirectory } from './guard-archive';
import { relationshipsKey, partKey, targetKey } from './read-part-name';
import { scanXml } from './read-xml';
import { attribute } from './read-xml-text';
import { zipEntries } from './zip-directory';
import { unpack } from './zip-inflate';

/** A pointer from one part of the package to another. Pointers out of the package are left out: nothing is fetched. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type, which is the same in the strict and the transitional form: `worksheet`, `styles` … */
  readonly type: string;
  /** Key of the part. */
  readonly target: string;
}

/** The parts of an Office file (Open Packaging Conventions, ECMA-376 part 2), found by key: see `partKey`. */
export interface Package {
  has(key: string): boolean;
  /** The bytes of a part as they are unpacked. Throws `damaged` where there is no such part. */
  part(key: string): Iterable<Uint8Array>;
  /** The relationships of a part, or of the package itself for an empty key; none where it has no such list. */
  relationships(key: string): readonly Relationship[];
}

/**
 * Opens a zip archive as a package, after the guards: its claims of size, names that stand twice, and document type
 * declarations in any XML part. Unpacks the beginning of each XML part only. The bytes are not changed.
 *
 * Throws `too-large`, `damaged` and `encrypted`.
 */
export function openPackage(bytes: Uint8Array): Package {
  const entries = zipEntries(bytes);
  guardDirectory(entries);
  for (const entry of entries) {
    if (/\.(xml|rels|vml|xsd)$/i.test(entry.name) && entry.size > 0) guardDeclarations(unpack(bytes, entry));
  }
  const parts = new Map(entries.map((entry) => [partKey(entry.name), entry]));

  function part(key: string): Iterable<Uint8Array> {
    const entry = parts.get(key);
    if (entry === undefined) throw new WorkbookError('damaged');
    return unpack(bytes, entry);
  }

  return {
    has: (key) => parts.has(key),
    part,
    relationships(key) {
      const list = relationshipsKey(key);
      return parts.has(list) ? readRelationships(part(list), key) : [];
    },
  };
}

function readRelationships(pieces: Iterable<Uint8Array>, source: string): readonly Relationship[] {
  const relationships: Relationship[] = [];
  scanXml(pieces, {
    open(name, attributes) {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const type = attribute(attributes, 'Type') ?? '';
      relationships.push({
        id: attribute(attributes, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: targetKey(source, attribute(attributes, 'Target') ?? ''),
      });
    },
  });
  return relationships;
}
