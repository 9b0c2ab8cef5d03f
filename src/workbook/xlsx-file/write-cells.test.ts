import { WorkbookError } from '../workbook-error';
import { range, sheetPlan, styleOf, writtenParts, writtenSheet } from './write.fixture';

describe('cells', () => {
  test.each(['=1+1', '+358', '-', '@a', '\t=1', '\r=1', '=HYPERLINK("x")'])(
    '%j is text and stays text when edited',
    async (text) => {
      const plan = { cells: [[text]] };
      expect(await writtenSheet(plan)).not.toContain('<f>');
      const { xf, format } = await styleOf(plan, 'A1');
      expect(xf).toContain('quotePrefix="1"');
      expect(format).toBe('49');
    },
  );

  test('only a formula is one, with the value that it had', async () => {
    const sheet = await writtenSheet({
      cells: [
        [
          { formula: 'IF(A2<1,"a","b")', value: 'b' },
          { formula: '1+1', value: 2 },
          { formula: 'TRUE', value: true },
          '=1',
        ],
      ],
    });
    expect(sheet).toContain('<c r="A1" t="str"><f>IF(A2&lt;1,&quot;a&quot;,&quot;b&quot;)</f><v>b</v></c>');
    expect(sheet).toContain('<c r="B1"><f>1+1</f><v>2</v></c>');
    expect(sheet).toContain('<c r="C1" t="b"><f>TRUE</f><v>1</v></c>');
    expect(sheet.match(/<f>/g)).toHaveLength(3);
  });

  test('an error is an error, text that looks like one is text, a new kind of error is kept as text', async () => {
    const parts = await writtenParts(
      sheetPlan({ cells: [[{ error: '#N/A' }, '#N/A', { error: '#SPILL!' }]] }),
    );
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      '<c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c>',
    );
  });

  test.each([NaN, Infinity, -Infinity, 1e308])(
    '%d, which Excel does not know, is shown as an error',
    async (value) => {
      expect(await writtenSheet({ cells: [[value]] })).toContain('<c r="A1" t="e"><v>#NUM!</v></c>');
    },
  );

  test('codes kept as text are not marked as mistakes', async () => {
    expect(await writtenSheet({ formats: [{ range: range(0, 0, 9, 1), code: '@' }] })).toContain(
      '<ignoredError sqref="A1:B10" numberStoredAsText="1"/>',
    );
  });

  test('a text at Excel’s limit is written; a longer one is refused with its place', async () => {
    const longest = 'a'.repeat(32_767);
    await expect(writtenSheet({ cells: [[longest]] })).resolves.toContain('<v>0</v>');
    await expect(writtenSheet({ name: 'Asiakkaat', cells: [[], [null, `${longest}a`]] })).rejects.toEqual(
      new WorkbookError('too-large', 'Asiakkaat!B2'),
    );
  });
});
