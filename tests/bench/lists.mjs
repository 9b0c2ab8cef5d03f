import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeClientList } from '../../scripts/sample/client-list.mjs';
import { writeWorkbook } from '../../scripts/sample/workbook.mjs';
import { checkCells } from './check/cells.mjs';

const SAMPLE = fileURLToPath(new URL('../../assets/samples/savonlinna-asiakaslista.xlsx', import.meta.url));
const CASE = { profile: 'savonlinna-2021', referenceDate: '2021-03-31' };

const made = new Map();

/** An invented list of so many rows, made once: 200,000 rows take a minute. */
function listOf(rows, coaches) {
  if (!made.has(rows)) made.set(rows, makeClientList({ rows, coaches, seed: 20210331 }));
  return made.get(rows);
}

const largeList = () => listOf(20_000, 206);
const hugeList = () => listOf(200_000, 2_041);

/** The lists of the bench: the shipped sample, and one of 20,000 rows by the same generator, written into `folder`. */
export async function benchLists(folder) {
  const large = join(folder, 'large.xlsx');
  await writeFile(large, await writeWorkbook(largeList()));
  return [
    { ...CASE, title: '1,750 rows, 18 coaches (the sample)', file: SAMPLE, runs: 5 },
    { ...CASE, title: '20,000 rows, 206 coaches', file: large, runs: 3 },
  ];
}

/** The list that the pane is measured with. */
export async function listOfThePane(folder) {
  const list = hugeList();
  const file = join(folder, 'pane.xlsx');
  await writeFile(file, await writeWorkbook(list));
  return { file, rows: list.rows.length };
}

/** Cells that are checked and completed without any workbook: 20,000 rows, and ten times as many. */
export async function cellLists(folder) {
  const lists = [];
  for (const list of [largeList(), hugeList()]) {
    const rows = list.rows.length;
    const file = join(folder, `cells-${rows}.json`);
    await writeFile(file, JSON.stringify({ ...CASE, ...checkCells(list) }));
    lists.push({ ...CASE, rows, file });
  }
  return lists;
}
