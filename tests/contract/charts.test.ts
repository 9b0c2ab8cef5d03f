import type { ChartPlan } from '../../src/core/sheets/sheet';
import type { Host } from '../excel-host/bridge';
import { openInExcel } from './excel.fixture';
import { range, sheetOf } from './sheet.fixture';

const CELLS = [
  ['Nimi', 'Asiakkaita', 'Paikkoja'],
  ['Virtanen', 88, 100],
  ['Korhonen', 97, 100],
];

const BARS: ChartPlan = {
  kind: 'bars',
  title: 'Kuormat',
  description: 'Palkkikaavio: kuormat.',
  place: range(4, 0, 15, 5),
  categories: range(1, 0, 2, 0),
  series: [
    { name: 'Paikkoja', values: range(1, 2, 2, 2), look: 'frame' },
    { name: 'Asiakkaita', values: range(1, 1, 2, 1), look: 'first' },
  ],
};
const LINES: ChartPlan = {
  ...BARS,
  kind: 'lines',
  title: 'Kehitys',
  series: [{ name: 'Asiakkaita', values: range(1, 1, 2, 1), look: 'second' }],
};

const hosts: Host[] = [];
afterEach(() => {
  for (const host of hosts.splice(0)) host.close();
});

async function chartsOf(charts: readonly ChartPlan[], times = 1) {
  const { host, workbook } = openInExcel([], { sheets: [{ name: 'Taul1' }] });
  hosts.push(host);
  for (let time = 0; time < times; time += 1)
    await workbook.drawSheets([sheetOf('Yhteenveto', CELLS, { charts })]);
  const sheet = host.workbook.sheets.find(({ name }) => name === 'Yhteenveto')!;
  return sheet.charts.map(({ type, name, place, series, settings }) => ({
    ...{ type, name, place: place?.area, settings: Object.fromEntries(settings) },
    series: series.map((one) => ({
      ...{ name: one.name, values: one.values.area, categories: one.categories?.area },
      settings: Object.fromEntries(one.settings),
    })),
  }));
}

test('bars stand in their frames, with their numbers, where they were planned', async () => {
  const [chart] = await chartsOf([BARS]);
  expect(chart).toMatchObject({
    type: 'BarClustered',
    name: 'Kuormat',
    place: { row: 4, column: 0, rows: 12, columns: 6 },
    settings: {
      'title/text': 'Kuormat',
      'legend/visible': true,
      'categoryAxis/reversePlotOrder': true,
      'valueAxis/minimum': 0,
      'valueAxis/visible': false,
    },
  });
  const categories = { row: 1, column: 0, rows: 2, columns: 1 };
  expect(chart!.series).toMatchObject([
    { name: 'Paikkoja', values: { column: 2 }, categories, settings: { fill: 'none', overlap: 100 } },
    {
      ...{ name: 'Asiakkaita', values: { column: 1 }, categories },
      settings: { fill: '#2F5F8F', hasDataLabels: true, 'dataLabels/position': 'InsideEnd' },
    },
  ]);
});

test('lines have dashes and markers beside their colour, and an axis', async () => {
  const [, chart] = await chartsOf([BARS, LINES]);
  expect(chart).toMatchObject({
    type: 'LineMarkers',
    settings: { 'legend/visible': false, 'valueAxis/visible': true },
    series: [{ settings: { 'line/lineStyle': 'Dash', markerStyle: 'Square', 'line/color': '#C05A1C' } }],
  });
});

test('drawn again they take the place of the earlier ones', async () => {
  expect(await chartsOf([BARS, LINES], 2)).toEqual(await chartsOf([BARS, LINES]));
});
