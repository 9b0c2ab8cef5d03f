import { asCells, asPlace, asText, asWhole } from '../dispatch/arguments';
import type { Members } from '../dispatch/host-object';
import type { Session } from '../dispatch/session';
import { HostError } from '../errors';
import type { Area } from '../model/area';
import type { Chart, Series } from '../model/chart';
import { addChart, newSeries } from '../model/chart';
import type { Sheet } from '../model/sheet';
import type { Json } from '../protocol';
import { asColour } from './colour';
import { flag, kept, number, text } from './kept';
import type { AxisOf, ChartOn, FontOf, SeriesOf } from './targets';

const TYPES = ['BarClustered', 'ColumnClustered', 'LineMarkers'];

export const chartCollectionMembers: Members<Sheet> = {
  items: (sheet, session) => sheet.charts.map((chart) => session.make('Chart', { sheet, chart })),
  item: (sheet, name, session) => {
    const chart = sheet.charts.find((one) => one.name === name);
    return chart === undefined ? null : session.make('Chart', { sheet, chart });
  },
  sheet: (sheet) => sheet,
  changes: ['add'],
  call: { getCount: ({ charts }) => charts.length },
  objects: {
    add: (sheet, [type, source, by], session) => {
      if (!TYPES.includes(asText(type)))
        throw new HostError('ApiNotFound', `chart ${asText(type)} is not emulated`);
      if (by !== 'Columns') throw new HostError('ApiNotFound', 'only charts by columns are emulated');
      const { area } = asCells(source);
      if (area.columns !== 1) throw new HostError('ApiNotFound', 'only charts of one column are emulated');
      return session.make('Chart', { sheet, chart: addChart(sheet, asText(type), area) });
    },
  },
};

export const chartMembers: Members<ChartOn> = {
  identity: ({ chart }) => ({ Id: chart.id }),
  get: { id: ({ chart }) => chart.id, name: ({ chart }) => chart.name, chartType: ({ chart }) => chart.type },
  set: {
    name: ({ chart }, name) => {
      chart.name = asText(name);
    },
  },
  sheet: ({ sheet }) => sheet,
  changes: ['delete', 'setPosition'],
  call: {
    delete: ({ sheet, chart }) => {
      sheet.charts = sheet.charts.filter((other) => other !== chart);
    },
    setPosition: ({ sheet, chart }, [from, to]) => {
      const start = asPlace(from, sheet, sheet.workbook).area;
      const end = to == null ? start : asPlace(to, sheet, sheet.workbook).area;
      chart.place = { area: spanned(start, end) };
    },
  },
  objects: {
    axes: ({ chart }, _, session) => session.make('ChartAxes', chart),
    legend: ({ chart }, _, session) => session.make('ChartLegend', chart),
    series: (on, _, session) => session.make('ChartSeriesCollection', on),
    title: ({ chart }, _, session) => session.make('ChartTitle', chart),
  },
};

function spanned(start: Area, end: Area): Area {
  return {
    row: start.row,
    column: start.column,
    rows: end.row + end.rows - start.row,
    columns: end.column + end.columns - start.column,
  };
}

export const chartTitleMembers: Members<Chart> = {
  ...kept('title/', { text: ['', text], visible: [true, flag] }),
  objects: { format: (chart, _, session) => session.make('ChartTitleFormat', chart) },
};
export const chartTitleFormatMembers: Members<Chart> = {
  objects: {
    font: ({ settings }, _, session) => session.make('ChartFont', { settings, path: 'title/' }),
  },
};

const FONT = { bold: flag, color: asColour, size: number } as const;

/** A font is the same wherever it is: its settings stand under the path of what it belongs to. */
export const chartFontMembers: Members<FontOf> = {
  set: Object.fromEntries(
    Object.entries(FONT).map(([name, read]) => [
      name,
      ({ settings, path }: FontOf, value: Json) => {
        settings.set(`${path}font/${name}`, read(value));
      },
    ]),
  ),
};

export const chartLegendMembers = kept<Chart>('legend/', {
  position: ['Bottom', text],
  visible: [true, flag],
});

export const chartAxesMembers: Members<Chart> = {
  objects: {
    categoryAxis: (chart, _, session) => session.make('ChartAxis', { chart, path: 'categoryAxis/' }),
    valueAxis: (chart, _, session) => session.make('ChartAxis', { chart, path: 'valueAxis/' }),
  },
};

const AXIS = { minimum: number, reversePlotOrder: flag, visible: flag } as const;

export const chartAxisMembers: Members<AxisOf> = {
  set: Object.fromEntries(
    Object.entries(AXIS).map(([name, read]) => [
      name,
      ({ chart, path }: AxisOf, value: Json) => {
        chart.settings.set(path + name, read(value));
      },
    ]),
  ),
  objects: { majorGridlines: (axis, _, session) => session.make('ChartGridlines', axis) },
};

export const chartGridlinesMembers: Members<AxisOf> = {
  set: {
    visible: ({ chart, path }, value) => {
      chart.settings.set(`${path}majorGridlines/visible`, flag(value));
    },
  },
};

export const chartSeriesCollectionMembers: Members<ChartOn> = {
  items: ({ sheet, chart }, session) =>
    chart.series.map((series) => session.make('ChartSeries', { sheet, series })),
  sheet: ({ sheet }) => sheet,
  changes: ['add'],
  call: { getCount: ({ chart }) => chart.series.length },
  objects: {
    add: ({ sheet, chart }, [name], session) => {
      const series = newSeries(asText(name), null);
      chart.series.push(series);
      return session.make('ChartSeries', { sheet, series });
    },
    getItemAt: ({ sheet, chart }, [index], session) => {
      const series = chart.series[asWhole(index)];
      if (series === undefined) throw new HostError('ItemNotFound');
      return session.make('ChartSeries', { sheet, series });
    },
  },
};

const ofSeries = kept<Series>('', {
  gapWidth: [150, number],
  hasDataLabels: [false, flag],
  markerBackgroundColor: ['', asColour],
  markerForegroundColor: ['', asColour],
  markerSize: [5, number],
  markerStyle: ['Automatic', text],
  overlap: [0, number],
});

export const chartSeriesMembers: Members<SeriesOf> = {
  get: { name: ({ series }) => series.name },
  set: {
    ...Object.fromEntries(
      Object.entries(ofSeries.set ?? {}).map(([name, write]) => [
        name,
        ({ series }: SeriesOf, value: Json, session: Session) => {
          write(series, value, session);
        },
      ]),
    ),
    name: ({ series }, name) => {
      series.name = asText(name);
    },
  },
  sheet: ({ sheet }) => sheet,
  changes: ['setValues', 'setXAxisValues'],
  call: {
    setValues: ({ series }, [range]) => {
      series.values = { area: asCells(range).area };
    },
    setXAxisValues: ({ series }, [range]) => {
      series.categories = { area: asCells(range).area };
    },
  },
  objects: {
    dataLabels: ({ series }, _, session) => session.make('ChartDataLabels', series),
    format: ({ series }, _, session) => session.make('ChartSeriesFormat', series),
  },
};

export const chartDataLabelsMembers: Members<Series> = {
  ...kept('dataLabels/', { position: ['OutsideEnd', text] }),
  objects: { format: (series, _, session) => session.make('ChartDataLabelFormat', series) },
};
export const chartDataLabelFormatMembers: Members<Series> = {
  objects: {
    font: ({ settings }, _, session) => session.make('ChartFont', { settings, path: 'dataLabels/' }),
  },
};
export const chartSeriesFormatMembers: Members<Series> = {
  objects: {
    fill: (series, _, session) => session.make('ChartFill', series),
    line: (series, _, session) => session.make('ChartLineFormat', series),
  },
};
export const chartFillMembers: Members<Series> = {
  call: {
    clear: ({ settings }) => {
      settings.set('fill', 'none');
    },
    setSolidColor: ({ settings }, [colour]) => {
      settings.set('fill', asColour(asText(colour)));
    },
  },
};
export const chartLineFormatMembers = kept<Series>('line/', {
  color: ['', asColour],
  lineStyle: ['Continuous', text],
  weight: [2.25, number],
});
