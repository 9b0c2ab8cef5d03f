import * as fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import type { CellContent } from '../../core/sheets/sheet';
import { writeWorkbookFile } from './write';
import { META, RICH, sheetPlan, writtenParts } from './write.fixture';

describe('the package', () => {
  test('holds every part that it names, and names every part that it holds', async () => {
    const parts = await writtenParts(RICH, sheetPlan());
    const types = parts['[Content_Types].xml'] ?? '';
    const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path);
    const held = Object.keys(parts).filter(
      (path) => path !== '[Content_Types].xml' && !path.endsWith('.rels'),
    );
    expect(new Set(named)).toEqual(new Set(held));
    expect(Object.keys(parts)[0]).toBe('[Content_Types].xml');
  });

  test('every relationship leads to a part', async () => {
    const parts = await writtenParts(RICH, sheetPlan());
    for (const [path, xml] of Object.entries(parts).filter(([name]) => name.endsWith('.rels'))) {
      const folder = path.replace(/_rels\/[^/]+$/, '');
      for (const [, target = ''] of xml.matchAll(/Target="([^"]+)"/g)) {
        expect(Object.keys(parts)).toContain(new URL(target, `file:///${folder}`).pathname.slice(1));
      }
    }
  });

  test('is the same, byte by byte, for the same plans', async () => {
    const [one, other] = await Promise.all([
      writeWorkbookFile([RICH], META),
      writeWorkbookFile([RICH], META),
    ]);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  test('bears the day of its making, whatever the zone of the machine', async () => {
    const bytes = Buffer.from(await writeWorkbookFile([sheetPlan()], META));
    // MS-DOS time and date in the first local header: 12:00 on 31.3.2021, the day of META in UTC.
    expect(bytes.readUInt16LE(10)).toBe(12 << 11);
    expect(bytes.readUInt16LE(12)).toBe(((2021 - 1980) << 9) | (3 << 5) | 31);
  });

  test('carries its title, maker and time', async () => {
    const core = (await writtenParts(sheetPlan()))['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>Yhteenveto</dc:title><dc:creator>Omavalmentaja</dc:creator>');
    expect(core).toContain(
      '<dcterms:created xsi:type="dcterms:W3CDTF">2021-03-31T21:30:00Z</dcterms:created>',
    );
  });
});

describe('read back by another reader', () => {
  const anyText = fc.oneof(
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
      .map((units) => String.fromCharCode(...units)),
    fc.constantFrom('=1+1', '_x000D_', '#N/A', ' a ', '\u00A0', '00123', 'TRUE', '1.2.2021', 'a\r\nb', '<&>'),
  );
  const anyNumber = fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, min: -1e300, max: 1e300 }).map((n) => n + 0),
  );
  const anyContent: fc.Arbitrary<CellContent> = fc.oneof(
    anyText,
    anyNumber,
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('#N/A', '#REF!', '#DIV/0!').map((error) => ({ error })),
    fc.record({ formula: fc.constantFrom('1+1', 'A1&"<"'), value: fc.oneof(anyNumber, fc.boolean()) }),
  );

  /** What a reader that knows no formulas and no error objects sees. */
  function seen(content: CellContent): string | number | boolean | null {
    if (content === null || content === '') return null;
    if (typeof content !== 'object') return content;
    return 'formula' in content ? content.value : content.error;
  }

  test('every value is what it was, in its place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(anyContent, { maxLength: 6 }), { maxLength: 8 }), async (cells) => {
        const workbook = await readXlsx(await writeWorkbookFile([sheetPlan({ cells })], META));
        const rows = workbook.sheets[0]?.rows ?? [];
        cells.forEach((row, r) => {
          row.forEach((content, c) => {
            expect(rows[r]?.[c] ?? null).toEqual(seen(content));
          });
        });
        const last = cells.reduce(
          (most, row, r) => (row.some((content) => seen(content) !== null) ? r + 1 : most),
          0,
        );
        expect(rows.length).toBe(last);
      }),
      { seed: 20210331, numRuns: 150 },
    );
  });
});
