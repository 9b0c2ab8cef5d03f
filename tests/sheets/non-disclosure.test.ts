import type { CellContent } from '../../src/core/sheets/sheet';
import { LANGUAGES } from '../../src/i18n/language';
import { sheetTexts } from '../../src/i18n/sheet-texts';
import { clientList, COACHES, SECRETS, sourceRow } from './client-list.fixture';
import type { Result } from './result.fixture';
import { gridOf, recordsOf, resultOf } from './result.fixture';

/** The clients under an order: one who is no client, one who is, and his second row. */
const WITHHELD_CLIENTS = [6, 7, 8];
const texts = sheetTexts('fi');

/** Every text and number of a result, with the sheets' links, formats and footers. */
function everythingIn({ plans, outcome }: Result): string[] {
  const words = JSON.stringify({ plans, findings: outcome.findings, summary: outcome.summary });
  return SECRETS.filter((secret) => words.toLowerCase().includes(secret.toLowerCase()));
}

describe('what a non-disclosure order withholds', () => {
  test('stands in the source, so that this test can fail', () => {
    const words = JSON.stringify(clientList().cells).toLowerCase();
    expect(SECRETS.filter((secret) => words.includes(secret.toLowerCase()))).toEqual(
      SECRETS.filter((secret) => secret !== 'KASKÖ' && secret !== '231'),
    );
  });

  test.each(LANGUAGES)('stands in no cell, link, finding or figure of the result (%s)', async (language) => {
    expect(everythingIn(await resultOf([clientList(), COACHES], { language }))).toEqual([]);
  });

  test('stands in none when the result is run again', async () => {
    const first = await resultOf([clientList(), COACHES]);
    const again = await resultOf(first.plans.map(gridOf), { date: '2021-04-30' });
    expect(everythingIn(again)).toEqual([]);
    expect(again.outcome.decisions[7]?.membership).toBe('yes');
  });

  test('is replaced by a word in every row of the person, original columns and derived', async () => {
    const { sheet } = await resultOf([clientList(), COACHES]);
    const rows = recordsOf(sheet('clients'));
    for (const client of WITHHELD_CLIENTS) {
      const shown: Record<string, CellContent> = rows[client]!;
      for (const heading of [
        'Katuosoite',
        'Postinumero',
        'Postitoimipaikka',
        'Kotikunta',
        'Puhelin',
        texts.derivedColumns.municipality,
        texts.derivedColumns.municipalityCode,
      ]) {
        expect([heading, shown[heading]]).toEqual([heading, texts.withheld]);
      }
      expect(shown.Sukunimi).toBe('Turvattu');
    }
    expect(rows[0]?.Katuosoite).toBe('Testikatu 1');
  });

  test('is replaced in a remark that repeats it, and a remark that does not stays', async () => {
    const { sheet } = await resultOf([clientList(), COACHES]);
    const remarks = recordsOf(sheet('clients')).map((row) => row['Huom!']);
    expect(remarks[6]).toBe(texts.withheld);
    expect(remarks[1]).toBe('=HYPERLINK("x")');
  });

  test('is no finding of its row', async () => {
    const { outcome } = await resultOf([clientList(), COACHES]);
    const rows = WITHHELD_CLIENTS.map(sourceRow);
    const fields = outcome.findings
      .filter(({ row }) => row !== null && rows.includes(row))
      .map(({ field }) => field);
    expect(fields).not.toContain('phone');
    expect(fields).not.toContain('municipality');
    // The same fault in another row is told.
    expect(outcome.findings.some(({ field, row }) => field === 'phone' && row === sourceRow(5))).toBe(true);
  });

  test('is counted together, whatever the municipality', async () => {
    const { outcome } = await resultOf([clientList(), COACHES]);
    const municipalities = outcome.summary.find(({ id }) => id === 'municipality')!.rows;
    expect(municipalities.map(({ class: code, value }) => [code, value])).toEqual([
      ['740', 4],
      ['withheld', 1],
    ]);
  });
});
