import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { elementsOutOfOrder } from '../../src/workbook/xlsx-file/element-order.fixture';
import { coachSheet, listSheet } from '../cli/messy-list.fixture';
import { tell, temporaryFolder } from '../cli/test-world.fixture';

const folder = temporaryFolder();
const made: string[] = [];

beforeAll(async () => {
  const list = await folder.add('list.xlsx', [listSheet(), coachSheet()]);
  const [february, march] = [folder.path('february.xlsx'), folder.path('march.xlsx')];
  await tell(['run', list, '-o', february, '--date', '2021-02-26']);
  await tell(['run', list, '-o', march, '--previous', february]);
  await tell(['split', march, '-o', folder.path('parts')]);
  const parts = readdirSync(folder.path('parts')).map((name) => folder.path(`parts/${name}`));
  const [april, merged] = [folder.path('april.xlsx'), folder.path('merged.xlsx')];
  await tell(['merge', ...parts, '-o', merged]);
  await tell(['template', '--month', '2021-04', '-o', april, '--previous', march]);
  const [summary, published] = [folder.path('summary.xlsx'), folder.path('public.xlsx')];
  await tell(['summary', march, '-o', summary]);
  await tell(['summary', list, '--public', '-o', published]);
  made.push(february, march, summary, published, ...parts, merged, april);
});

test('in every workbook that the program makes the elements stand in the published order', async () => {
  expect(made.length).toBeGreaterThan(5);
  for (const file of made) {
    const parts = Object.entries(unzipSync(await readFile(file)));
    const wrong = parts.flatMap(([path, bytes]) =>
      elementsOutOfOrder(strFromU8(bytes)).map((at) => `${path}: ${at}`),
    );
    expect([file, wrong]).toEqual([file, []]);
  }
});
