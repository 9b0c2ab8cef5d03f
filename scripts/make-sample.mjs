/**
 * Makes the shipped sample list again, byte for byte: `node scripts/make-sample.mjs [FILE]`.
 * Everyone in it is invented; see assets/samples/README.md.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeClientList } from './sample/client-list.mjs';
import { writeWorkbook } from './sample/workbook.mjs';

const target =
  process.argv[2] ??
  fileURLToPath(new URL('../assets/samples/savonlinna-asiakaslista.xlsx', import.meta.url));

const list = makeClientList({ rows: 1750, coaches: 18, seed: 20210331 });
await mkdir(dirname(target), { recursive: true });
await writeFile(target, await writeWorkbook(list));

const count = (membership) => list.rows.filter((row) => row.membership === membership).length;
const duplicates = list.rows.filter(({ duplicate }) => duplicate).length;
console.log(
  `${list.rows.length} rows: ${count('yes')} members (${duplicates} of them rows that repeat a person), ` +
    `${count('no')} not members, ${count('review')} to be reviewed; ${list.coaches.length} coaches.`,
);
