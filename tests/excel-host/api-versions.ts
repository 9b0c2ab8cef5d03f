import { readFileSync } from 'node:fs';
import { LIBRARY_PATH } from './library-file';

const CHECK = /_throwIfApiNotSupported\("(\w+\.\w+)", _defaultApiSetName, "([\d.]+)"/g;

/** The published library has no notes, so it checks none. */
const NOTES = /^Note(Collection)?\.|\.notes$/;

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
  if (NOTES.test(`${className}.${member}`)) return '1.18';
  return versions.get(`${className}.${member}`) ?? '1.1';
}
