import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeClientList } from '../../scripts/sample/client-list.mjs';
import { writeWorkbook } from '../../scripts/sample/workbook.mjs';

const SAMPLE = fileURLToPath(new URL('../../assets/samples/savonlinna-asiakaslista.xlsx', import.meta.url));
const CASE = { profile: 'savonlinna-2021', referenceDate: '2021-03-31' };

/** The lists of the bench: the shipped sample, and one of 20,000 rows by the same generator, written into `folder`. */
export async function benchLists(folder) {
  const large = join(folder, 'large.xlsx');
  await writeFile(large, await writeWorkbook(makeClientList({ rows: 20_000, coaches: 206, seed: 20210331 })));
  return [
    { ...CASE, title: '1,750 rows, 18 coaches (the sample)', file: SAMPLE, runs: 5 },
    { ...CASE, title: '20,000 rows, 206 coaches', file: large, runs: 3 },
  ];
}

/** The list that the pane is measured with. */
export async function listOfThePane(folder) {
  const rows = 200_000;
  const file = join(folder, 'pane.xlsx');
  await writeFile(file, await writeWorkbook(makeClientList({ rows, coaches: 2_041, seed: 20210331 })));
  return { file, rows };
}
