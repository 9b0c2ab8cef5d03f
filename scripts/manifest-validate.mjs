/**
 * Checks a manifest: `node scripts/manifest-validate.mjs [FILE]`, by default the committed one.
 * First our own structural check, which needs no network; then Microsoft's validation service, when it can be reached.
 * Exit code 0 when nothing was found wrong (the last line says whether Microsoft was asked), 1 when something was.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { manifestProblems } from './manifest/check.mjs';
import { pngSize } from './manifest/png-size.mjs';

const committed = fileURLToPath(new URL('../manifest.xml', import.meta.url));
const file = process.argv[2] ?? committed;
// A built manifest has its icons beside it; the committed one has them among the sources.
const icons = [join(dirname(file), 'icons'), join(dirname(committed), 'assets/icons')].find(existsSync);

function pixelsOf(name) {
  const image = join(dirname(icons), name);
  return existsSync(image) ? pngSize(readFileSync(image)) : undefined;
}

const problems = manifestProblems(await readFile(file, 'utf8'), { pixelsOf });
for (const { rule, line, message } of problems) console.log(`${file}:${line}  ${rule}: ${message}`);
console.log(problems.length === 0 ? 'Own check: sound.' : `Own check: ${problems.length} to mend.`);
if (problems.length > 0) process.exitCode = 1;

const { validateManifest } = await import('office-addin-manifest');
try {
  const { isValid, status, report } = await validateManifest(file);
  for (const { title, content } of [...(report?.errors ?? []), ...(report?.warnings ?? [])]) {
    console.log(`${title}: ${content}`);
  }
  if (report === undefined) {
    console.log(`Microsoft's validation: not done, its service answered HTTP ${status}.`);
  } else {
    console.log(`Microsoft's validation: ${isValid ? 'accepted' : 'refused'}.`);
    if (!isValid) process.exitCode = 1;
  }
} catch {
  console.log("Microsoft's validation: not done, its service cannot be reached from here.");
}
