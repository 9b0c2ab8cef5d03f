// `npm run size`: what Excel loads of the built pane, without office.js, in one language. Fails above the limit.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const FOLDER = path.join(import.meta.dirname, '../dist/pane');
/** In KB of 1,024 bytes, gzip. The goal is 250: see docs/decisions/pane-and-worker.md. */
const LIMIT = 345;
/** Loaded only by the page without Excel: its own script, and the file adapter in the worker. */
const ONLY_WITHOUT_EXCEL = /^page|^file-adapter/;
const LANGUAGE = /^pane-texts-/;

const sizes = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.js') && !ONLY_WITHOUT_EXCEL.test(name))
  .map((name) => ({ name, bytes: gzipSync(readFileSync(path.join(FOLDER, name)), { level: 9 }).length }));
const languages = sizes.filter(({ name }) => LANGUAGE.test(name)).toSorted((a, b) => b.bytes - a.bytes);
const loaded = [...sizes.filter(({ name }) => !LANGUAGE.test(name)), ...languages.slice(0, 1)];
const kilobytes = loaded.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
for (const { name, bytes } of loaded) console.log(`${(bytes / 1024).toFixed(1).padStart(7)} KB  ${name}`);
console.log(`${kilobytes.toFixed(1).padStart(7)} KB  in Excel, without office.js; at most ${LIMIT} KB`);
if (kilobytes > LIMIT) process.exitCode = 1;
