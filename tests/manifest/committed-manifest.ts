import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestProblems } from '../../scripts/manifest/check.mjs';
import { pngSize } from '../../scripts/manifest/png-size.mjs';

const ROOT = join(__dirname, '../..');

/** The manifest in the repository, as text. */
export const committedManifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

/** The size of an image that the manifest names below the pane's folder, read from the file that the build puts there. */
export function pixelsOf(name: string) {
  const file = join(ROOT, 'assets', name);
  return existsSync(file) ? pngSize(readFileSync(file)) : undefined;
}

/** The rules that a manifest breaks, each named once. */
export const brokenRules = (xml: string) => [
  ...new Set(manifestProblems(xml, { pixelsOf }).map(({ rule }) => rule)),
];
