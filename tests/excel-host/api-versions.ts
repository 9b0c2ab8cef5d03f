import { readFileSync } from 'node:fs';
import { LIBRARY_PATH } from './library-file';

const CHECK = /_throwIfApiNotSupported\("(\w+\.\w+)", _defaultApiSetName, "([\d.]+)"/g;

/** What the published library does not check: notes, because it has none, and what stands in an event. */
const UNCHECKED: readonly (readonly [RegExp, version: string])[] = [
  [/^Note(Collection)?\.|\.notes$/, '1.18'],
  [/^WorksheetChangedEventArgs\.triggerSource$/, '1.14'],
];

let versions: ReadonlyMap<string, string> | null = null;

/**
 * The version of ExcelApi that a member came with (`Range.getTables` → 1.9), as the library's own checks have it; the
 * first version for what it does not check. Published as it is, the library checks nothing: an older Excel answers
 * ApiNotFound itself, and so must the emulated one.
 */
export function apiVersion(className: string, member: string): string {
  versions ??= new Map(
    [...readFileSync(LIBRARY_PATH, 'utf8').matchAll(CHECK)].map(([, name, version]) => [name!, version!]),
  );
  const name = `${className}.${member}`;
  const [, unchecked] = UNCHECKED.find(([names]) => names.test(name)) ?? [];
  return unchecked ?? versions.get(name) ?? '1.1';
}
