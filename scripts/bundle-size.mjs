// `npm run size`: what Excel loads of the built pane, without office.js, in one language. Fails above the limit. What it
// loads only when it is asked for (`on-demand-`) is told apart.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const FOLDER = path.join(import.meta.dirname, '../dist/pane');
/** In KB of 1,024 bytes, gzip. */
const LIMIT = 250;
/** Loaded only by the page without Excel: its own script, and the file adapter in the worker. */
const ONLY_WITHOUT_EXCEL = /^page|^file-adapter/;
const ON_DEMAND = /^on-demand-/;
const LANGUAGES = ['fi', 'sv', 'en'];
const languageOf = ({ name }) => /texts-(\w+)\.js$/.exec(name)?.[1];
const total = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0);

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.js') && !ONLY_WITHOUT_EXCEL.test(name))
  .map((name) => ({ name, bytes: gzipSync(readFileSync(path.join(FOLDER, name)), { level: 9 }).length }));
const spoken = LANGUAGES.map((language) => files.filter((file) => languageOf(file) === language));
const [largest] = spoken.toSorted((a, b) => total(b) - total(a));
const common = files.filter((file) => languageOf(file) === undefined);
const later = common.filter(({ name }) => ON_DEMAND.test(name));
const loaded = [...common.filter((file) => !later.includes(file)), ...largest];
const kilobytes = total(loaded) / 1024;
for (const { name, bytes } of loaded) console.log(`${(bytes / 1024).toFixed(1).padStart(7)} KB  ${name}`);
console.log(`${kilobytes.toFixed(1).padStart(7)} KB  in Excel, without office.js; at most ${LIMIT} KB`);
console.log(
  `${(total(later) / 1024).toFixed(1).padStart(7)} KB  more when it is asked for: ${later.map(({ name }) => name).join(', ')}`,
);
if (kilobytes > LIMIT) process.exitCode = 1;
