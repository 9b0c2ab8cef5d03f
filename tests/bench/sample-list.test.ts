import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';

const ROOT = join(__dirname, '../..');
const SAMPLE = join(ROOT, 'assets/samples/savonlinna-asiakaslista.xlsx');
const FIRST_CLIENT_ROW = 4;
const PERSON_ID_COLUMN = 2;

async function clientRows() {
  const { sheets } = await readXlsx(readFileSync(SAMPLE), { sheets: ['Asiakaslista'] });
  const rows = sheets[0]!.rows.slice(FIRST_CLIENT_ROW);
  return rows.filter(([lastName]) => typeof lastName === 'string' && lastName !== 'Yhteensä');
}

describe('the shipped sample', () => {
  test('is byte for byte what the generator makes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sample-list-'));
    try {
      const made = join(folder, 'made.xlsx');
      const { status } = spawnSync(process.execPath, [join(ROOT, 'scripts/make-sample.mjs'), made]);
      expect(status).toBe(0);
      expect(readFileSync(made).equals(readFileSync(SAMPLE))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('has 1,750 clients', async () => {
    expect(await clientRows()).toHaveLength(1750);
  });

  test('has identity codes of the temporary series only, so that none can be a person’s', async () => {
    const codes = (await clientRows()).map((row) => row[PERSON_ID_COLUMN]).filter((code) => code !== null);
    const individualNumbers = codes.map((code) => /(\d{3})\S\s*$/.exec(String(code))?.[1]);
    expect(codes).toHaveLength(1746);
    expect(individualNumbers.filter((number) => number === undefined || number < '900')).toEqual([]);
  });
});
