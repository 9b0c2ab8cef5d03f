import fc from 'fast-check';
import { openWorkbookFile } from './open';
import { workbookOf } from './read-workbook.fixture';

const utf8 = (text: string) => new TextEncoder().encode(text);
const WORKBOOK = workbookOf({ sheets: { Lista: '<sheetData><row><c><v>1</v></c></row></sheetData>' } });

async function firstGrid(bytes: Uint8Array, fileName: string) {
  const reader = await openWorkbookFile(bytes, fileName);
  const [sheet] = await reader.listSheets();
  return reader.readGrid(sheet?.name ?? '');
}

test.each([
  ['lista.xlsx', WORKBOOK, 'Lista', [[1]]],
  ['workbook with the ending of a text.csv', WORKBOOK, 'Lista', [[1]]],
  ['kansio/lista 3.2021.csv', utf8('a;b'), 'lista 3.2021', [['a', 'b']]],
  ['C:\\kansio\\lista.csv', utf8('a'), 'lista', [['a']]],
  [
    'export.xls',
    utf8('a\tb\n1\t2'),
    'export',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
])('%s is read for what it holds', async (fileName, bytes, sheet, cells) => {
  expect(await firstGrid(bytes, fileName)).toMatchObject({ sheet, cells });
});

test.each([
  ['an empty file', 'lista.xlsx', new Uint8Array(), 'not-a-workbook'],
  ['blanks alone', 'lista.csv', utf8(' \r\n\r\n'), 'not-a-workbook'],
  ['zero bytes', 'lista.csv', new Uint8Array(5000), 'not-a-workbook'],
  [
    'a picture',
    'lista.csv',
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d),
    'not-a-workbook',
  ],
  ['a letter', 'kirje.doc', utf8('Hei! Tässä ei ole sarakkeita.'), 'not-a-workbook'],
  [
    'a web page that is called a workbook',
    'lista.xls',
    utf8('<html><table><tr><td>a</td></tr></table></html>'),
    'old-format',
  ],
  [
    'an old workbook',
    'lista.xls',
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    'not-a-workbook',
  ],
  ['a workbook cut short', 'lista.xlsx', WORKBOOK.subarray(0, 500), 'damaged'],
])('%s is refused by code, with the name of the file', async (_, fileName, bytes, code) => {
  await expect(openWorkbookFile(bytes, fileName)).rejects.toMatchObject({
    name: 'WorkbookError',
    code,
    detail: fileName,
  });
});

test('what is wrong with a sheet is told with the name of the file, a missing sheet with its own', async () => {
  const reader = await openWorkbookFile(workbookOf({ sheets: { Rikki: '<sheetData>' } }), 'lista.xlsx');
  await expect(reader.readGrid('Rikki')).rejects.toMatchObject({ code: 'damaged', detail: 'lista.xlsx' });
  await expect(reader.readGrid('Muu')).rejects.toMatchObject({ code: 'no-such-sheet', detail: 'Muu' });
});

const ENCODERS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': utf8,
  'UTF-8 with its mark': (text) => utf8(`\uFEFF${text}`),
  'Windows-1252': (text) => Uint8Array.from(text, (character) => character.charCodeAt(0)),
  'UTF-16 LE': (text) => utf16(`\uFEFF${text}`, true),
  'UTF-16 BE': (text) => utf16(`\uFEFF${text}`, false),
};

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

/** Letters that all encodings here have, and everything that needs quotes. */
const field = fc.string({
  unit: fc.constantFrom('a', 'Ä', 'ö', '1', ' ', '"', ';', ',', '\t', '\n', '\r'),
  maxLength: 8,
});

describe.each(Object.keys(ENCODERS))('in %s', (encoding) => {
  test.each([';', ',', '\t'])(
    'any grid comes back as it was written with the separator %j',
    async (separator) => {
      const property = fc.asyncProperty(
        fc.integer({ min: 2, max: 5 }).chain((columns) =>
          fc.array(fc.array(field, { minLength: columns, maxLength: columns }), {
            minLength: 1,
            maxLength: 6,
          }),
        ),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom(quoted, quotedWhereNeeded),
        async (rows, lineEnd, write) => {
          // Headings with quotes make the separator certain, as in any list.
          const heading = rows[0]!.map((_, column) => `Otsikko ${column}`);
          const grid = [heading, heading, heading, ...rows];
          const text = grid.map((row) => row.map(write).join(separator)).join(lineEnd);
          const { cells, columnCount } = await firstGrid(ENCODERS[encoding]!(text), 'lista.csv');
          expect(columnCount).toBe(heading.length);
          const read = grid.map((row, i) => row.map((_, column) => cells[i]?.[column] ?? ''));
          expect(read).toEqual(grid);
        },
      );
      await fc.assert(property, { seed: 20210331, numRuns: 200 });
    },
  );
});

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function quotedWhereNeeded(text: string): string {
  return /[";,\t\n\r]/.test(text) ? quoted(text) : text;
}
