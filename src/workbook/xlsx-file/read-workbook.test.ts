import type { WorkbookErrorCode } from '../workbook-error';
import { readWorkbook } from './read-workbook';
import { relationshipsOf, workbookOf, zipOf } from './read-workbook.fixture';

const ONE_CELL = '<sheetData><row><c><v>1</v></c></row></sheetData>';

test('worksheets are listed in order with their visibility; chart and macro sheets are left out', async () => {
  const reader = readWorkbook(
    workbookOf({
      sheets: {},
      parts: {
        'xl/workbook.xml': `<workbook><sheets><sheet name="Kaavio" r:id="rId1"/><sheet name="Lista &amp; muut" r:id="rId2"/>
          <sheet name="Makro" r:id="rId3"/><sheet name="Piilossa" state="hidden" r:id="rId4"/>
          <sheet name="Syvällä" state="veryHidden" r:id="rId5"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': relationshipsOf([
          ['chartsheet', 'c.xml'],
          ['worksheet', 'a.xml'],
          ['xlMacrosheet', 'm.xml'],
          ['worksheet', 'b.xml'],
          ['worksheet', 'd.xml'],
        ]),
      },
    }),
  );
  expect(await reader.listSheets()).toEqual([
    { name: 'Lista & muut', visibility: 'visible' },
    { name: 'Piilossa', visibility: 'hidden' },
    { name: 'Syvällä', visibility: 'very-hidden' },
  ]);
});

test('a grid is read with strings, formats, date system and tables, and kept', async () => {
  const reader = readWorkbook(
    workbookOf({
      properties: 'date1904="1"',
      strings: '<si><t>Hetu</t></si>',
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      sheets: { Lista: '<sheetData><row><c t="s"><v>0</v></c><c s="1"><v>42824</v></c></row></sheetData>' },
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationshipsOf([
          ['table', '../tables/table1.xml'],
          ['table', '../tables/missing.xml'],
          ['drawing', '../drawings/drawing1.xml'],
        ]),
        'xl/tables/table1.xml': '<table name="T" displayName="Asiakkaat" ref="A1:B1"/>',
        'xl/drawings/drawing1.xml': '<p><br></p>',
      },
    }),
  );
  const grid = await reader.readGrid('Lista');
  expect(grid).toMatchObject({
    sheet: 'Lista',
    cells: [['Hetu', 42_824]],
    formatCodes: ['General', 'mm-dd-yy'],
    formats: [[0, 1]],
    dateSystem: 1904,
    tables: [{ name: 'Asiakkaat', hasHeader: true, hasTotals: false }],
  });
  expect(await reader.readGrid('Lista')).toBe(grid);
});

test('only the sheet that is asked for is parsed', async () => {
  const reader = readWorkbook(workbookOf({ sheets: { Ehjä: ONE_CELL, Rikki: '<sheetData>' } }));
  expect((await reader.readGrid('Ehjä')).cells).toEqual([[1]]);
  await expect(reader.readGrid('Rikki')).rejects.toMatchObject({ code: 'damaged' });
});

test('a sheet of another name is not there', async () => {
  const reader = readWorkbook(workbookOf({ sheets: { Lista: ONE_CELL } }));
  await expect(reader.readGrid('lista')).rejects.toMatchObject({ code: 'no-such-sheet', detail: 'lista' });
});

test('parts with backslashes, other case and unusual paths are found', async () => {
  const reader = readWorkbook(
    zipOf({
      '[content_types].xml': '<Types/>',
      '_RELS\\.rels': relationshipsOf([['officeDocument', '/Kansio/Kirja.XML']]),
      'kansio\\kirja.xml': '<workbook><sheets><sheet name="Lista" r:id="rId1"/></sheets></workbook>',
      'kansio\\_rels\\KIRJA.xml.rels': relationshipsOf([['worksheet', '../Muualla/./lista.data']]),
      'muualla\\lista.data': `<worksheet>${ONE_CELL}</worksheet>`,
    }),
  );
  expect((await reader.readGrid('Lista')).cells).toEqual([[1]]);
});

test('a strict workbook is read as a transitional one', async () => {
  const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const reader = readWorkbook(
    workbookOf({
      sheets: { Lista: ONE_CELL },
      parts: {
        'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${strict}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      },
    }),
  );
  expect((await reader.readGrid('Lista')).cells).toEqual([[1]]);
});

test('an external target is never a part', async () => {
  const outside = relationshipsOf([['worksheet', 'worksheets/sheet1.xml']]).replace(
    '/></',
    ' TargetMode="External"/></',
  );
  const reader = readWorkbook(
    workbookOf({ sheets: { Lista: ONE_CELL }, parts: { 'xl/_rels/workbook.xml.rels': outside } }),
  );
  expect(await reader.listSheets()).toEqual([]);
});

const EMPTY_WORKBOOK = { sheets: { Lista: ONE_CELL } };

test.each<[string, WorkbookErrorCode, Uint8Array]>([
  ['a zip archive of anything', 'not-a-workbook', zipOf({ 'a.txt': 'x' })],
  ['an empty zip archive', 'not-a-workbook', zipOf({})],
  [
    'a text document',
    'not-a-workbook',
    workbookOf({ ...EMPTY_WORKBOOK, parts: { 'xl/workbook.xml': '<w:document/>' } }),
  ],
  [
    'an OpenDocument workbook',
    'old-format',
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
  ],
  ['an OpenDocument text', 'not-a-workbook', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' })],
  [
    'a binary workbook',
    'old-format',
    zipOf({
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': relationshipsOf([['officeDocument', 'xl/workbook.bin']]),
      'xl/workbook.bin': 'x',
    }),
  ],
  [
    'no main part',
    'damaged',
    zipOf({ '[Content_Types].xml': '<Types/>', '_rels/.rels': '<Relationships/>' }),
  ],
  [
    'a main part that is not there',
    'damaged',
    zipOf({ '[Content_Types].xml': '<Types/>', '_rels/.rels': relationshipsOf([['officeDocument', 'x']]) }),
  ],
  [
    'a main part that is not well-formed',
    'damaged',
    workbookOf({ ...EMPTY_WORKBOOK, parts: { 'xl/workbook.xml': '<workbook>' } }),
  ],
  [
    'a document type in a part that nobody reads',
    'damaged',
    workbookOf({ ...EMPTY_WORKBOOK, parts: { 'docProps/core.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' } }),
  ],
  [
    'two parts of the same name',
    'damaged',
    workbookOf({ ...EMPTY_WORKBOOK, parts: { 'XL/workbook.xml': '<workbook/>' } }),
  ],
])('%s is refused as %s', (_, code, bytes) => {
  expect(() => readWorkbook(bytes)).toThrow(code);
});

test('a sheet whose part is not there is damaged, the others are read', async () => {
  const related = relationshipsOf([
    ['worksheet', 'worksheets/sheet1.xml'],
    ['worksheet', 'worksheets/missing.xml'],
  ]);
  const reader = readWorkbook(
    workbookOf({
      sheets: { Lista: ONE_CELL, Puuttuu: '' },
      parts: { 'xl/_rels/workbook.xml.rels': related },
    }),
  );
  expect((await reader.readGrid('Lista')).cells).toEqual([[1]]);
  await expect(reader.readGrid('Puuttuu')).rejects.toMatchObject({ code: 'damaged' });
});
