import type { ChartPlan, SheetPlan } from '../../core/sheets/sheet';
import { elementsOutOfOrder } from './element-order.fixture';
import { RICH, range, sheetPlan, writtenParts } from './write.fixture';

const CELLS = [
  ['Aino & co', 3, 5, 'x'],
  ['Bo <b>', { formula: 'B1+1', value: 4 }, null, 'x'],
];

function chart(given: Partial<ChartPlan> = {}): ChartPlan {
  return {
    kind: 'bars',
    title: 'Kuormat & paikat',
    description: 'Palkkikaavio: "kuormat"',
    place: range(4, 0, 15, 5),
    categories: range(0, 0, 1, 0),
    series: [{ name: 'Asiakkaita', values: range(0, 1, 1, 1), look: 'first' }],
    ...given,
  };
}

const two = [
  { name: 'Paikkoja', values: range(0, 1, 1, 1), look: 'frame' },
  { name: 'Asiakkaita', values: range(0, 2, 1, 2), look: 'first' },
] as const;

async function chartPart(given: Partial<ChartPlan>, plan: Partial<SheetPlan> = {}): Promise<string> {
  const parts = await writtenParts(sheetPlan({ cells: CELLS, charts: [chart(given)], ...plan }));
  return parts['xl/charts/chart1.xml'] ?? '';
}

test.each([
  ['bars', {}],
  ['columns', { kind: 'columns' }],
  ['lines', { kind: 'lines' }],
  ['bars in frames', { series: two }],
  ['several lines', { kind: 'lines', series: two }],
] as const)('%s have their elements in the published order', async (_, given) => {
  const parts = await writtenParts(
    {
      ...RICH,
      charts: [
        chart({
          ...given,
          categories: range(2, 0, 3, 0),
          series: [{ ...two[1], values: range(2, 1, 3, 1) }],
        }),
      ],
    },
    sheetPlan({ name: 'B', cells: CELLS, charts: [chart(given)] }),
  );
  expect(
    Object.entries(parts).flatMap(([path, xml]) => elementsOutOfOrder(xml).map((at) => `${path}: ${at}`)),
  ).toEqual([]);
});

test('the order is told where it is wrong', () => {
  const xml = '<worksheet><sheetData/><cols/><hyperlinks/><hyperlinks/><unknown/></worksheet>';
  expect(elementsOutOfOrder(xml)).toEqual([
    'worksheet > cols',
    'worksheet > hyperlinks',
    'worksheet > unknown',
  ]);
});

test('the cells stand by address and by the value that they have', async () => {
  const xml = await chartPart({ series: two }, { name: "Aino's" });
  expect(xml).toContain("<c:f>'Aino''s'!$A$1:$A$2</c:f>");
  expect(xml).toContain(
    '<c:pt idx="0"><c:v>Aino &amp; co</c:v></c:pt><c:pt idx="1"><c:v>Bo &lt;b&gt;</c:v></c:pt>',
  );
  expect(xml).toContain(
    '<c:ptCount val="2"/><c:pt idx="0"><c:v>3</c:v></c:pt><c:pt idx="1"><c:v>4</c:v></c:pt>',
  );
  // An empty cell is a gap.
  expect(xml).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>5</c:v></c:pt></c:numCache>');
});

test('several series have a legend, one has none', async () => {
  expect(await chartPart({ series: two })).toContain('<c:legend>');
  expect(await chartPart({})).not.toContain('<c:legend>');
});

test('title and alternative text are there', async () => {
  const parts = await writtenParts(sheetPlan({ cells: CELLS, charts: [chart()] }));
  expect(parts['xl/charts/chart1.xml']).toContain('Kuormat &amp; paikat');
  expect(parts['xl/drawings/drawing1.xml']).toContain('descr="Palkkikaavio: &quot;kuormat&quot;"');
});

test('every part is named in the content types, and every relationship leads to a part', async () => {
  const parts = await writtenParts(
    {
      ...RICH,
      charts: [chart({ categories: range(2, 0, 3, 0), series: [{ ...two[1], values: range(2, 1, 3, 1) }] })],
    },
    sheetPlan({ name: 'B' }),
    sheetPlan({ name: 'C', cells: CELLS, charts: [chart(), chart({ kind: 'lines' })] }),
  );
  const paths = Object.keys(parts);
  expect(paths).toEqual(expect.arrayContaining(['xl/charts/chart3.xml', 'xl/drawings/drawing2.xml']));
  const types = parts['[Content_Types].xml'] ?? '';
  for (const path of paths) {
    if (!path.endsWith('.rels') && !path.startsWith('[')) expect(types).toContain(`PartName="/${path}"`);
    if (!path.endsWith('.rels')) continue;
    for (const [, target = ''] of (parts[path] ?? '').matchAll(/Target="([^"]+)"/g)) {
      const folder = path.slice(0, path.indexOf('_rels/'));
      const resolved = new URL(target, `file:///${folder}`).pathname.slice(1);
      expect(paths).toContain(resolved);
    }
  }
});

test.each([
  ['as many values as names', { series: [{ name: 'x', values: range(0, 1, 2, 1), look: 'first' }] }],
  ['as many values as names', { series: [] }],
  ['a title and an alternative text', { title: '' }],
  ['a title and an alternative text', { description: '' }],
  ['ends before it begins', { place: range(5, 0, 4, 0) }],
] as const)('a chart that lacks %s is a fault of ours', async (message, given) => {
  await expect(chartPart(given)).rejects.toThrow(message);
});
