/**
 * Tells the Excel of this machine of the add-in under development: `node scripts/manifest-sideload.mjs`, and takes it
 * away again with `--remove`. `npm start` runs it before the development server.
 */
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sideloadPlan } from './manifest/sideload-plan.mjs';
import { at, readManifest } from './manifest/tree.mjs';

const manifest = fileURLToPath(new URL('../manifest.xml', import.meta.url));
const remove = process.argv.includes('--remove');
const id = at(readManifest(await readFile(manifest, 'utf8')), 'Id').text;
const plan = sideloadPlan({ platform: process.platform, home: homedir(), id });

if (plan.kind === 'copy') {
  if (remove) await rm(plan.to, { force: true });
  else {
    await mkdir(dirname(plan.to), { recursive: true });
    await copyFile(manifest, plan.to);
  }
} else if (plan.kind === 'registry') {
  const change = remove
    ? ['delete', plan.key, '/v', plan.value, '/f']
    : ['add', plan.key, '/v', plan.value, '/d', manifest, '/f'];
  try {
    execFileSync('reg', change, { stdio: 'ignore' });
  } catch (error) {
    // Removing what is not there is no failure.
    if (!remove) throw error;
  }
}

if (remove) {
  console.log(
    'Removed. Close Excel; if the add-in is still there, clear the cache as docs/manifest-errors.md tells.',
  );
} else if (plan.kind === 'by-hand') {
  console.log(`Excel is not on this kind of machine. In Excel on the web choose Add-ins > More Add-ins > Upload My
Add-in and give ${manifest}; the browser must trust the certificate of https://localhost:3000.`);
} else {
  console.log(`Restart Excel and choose Home > Add-ins > Developer Add-ins > Omavalmentaja. The manifest is
${manifest}; "npm stop" takes the add-in away.`);
}
