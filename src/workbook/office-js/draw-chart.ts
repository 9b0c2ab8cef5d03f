/** Requirement set: ExcelApi 1.8. Syncs: none; it only queues. Office.js has no alternative text for charts. */
import type { ChartPlan, ChartSeries } from '../../core/sheets/sheet';
import type { ChartStyle } from '../look';
import { CHART_STYLES, GREY_TEXT, THEME_COLORS } from '../look';
import { rangeAddress } from '../references';
import { rangeOf } from './read-blocks';

/** What one chart costs in a request, in bytes. */
export const BYTES_OF_A_CHART = 12_000;

const TYPES = { bars: 'BarClustered', columns: 'ColumnClustered', lines: 'LineMarkers' } as const;
const DASHES = {
  solid: 'Continuous',
  dash: 'Dash',
  sysDot: 'Dot',
  dashDot: 'DashDot',
  lgDash: 'Dash',
  lgDashDot: 'DashDotDot',
} as const;
const MARKERS = {
  circle: 'Circle',
  square: 'Square',
  triangle: 'Triangle',
  diamond: 'Diamond',
  x: 'X',
  plus: 'Plus',
} as const;

/** A chart as the file adapter writes it: numbers at the bars, an axis of values for lines only. */
export function drawChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const { kind, title, place, series } = plan;
  const [first] = series;
  if (first === undefined) return;
  const chart = sheet.charts.add(TYPES[kind], rangeOf(sheet, first.values), 'Columns');
  chart.name = title;
  chart.title.text = title;
  chart.title.format.font.color = `#${THEME_COLORS.dark2}`;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  const [from = '', to] = rangeAddress(place).split(':');
  chart.setPosition(from, to);
  chart.legend.visible = series.length > 1;
  chart.legend.position = 'Bottom';
  series.forEach((one, index) => {
    drawSeries(sheet, index === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name), one, plan);
  });
  const { categoryAxis, valueAxis } = chart.axes;
  // The first name stands at the top, as in the table.
  if (kind === 'bars') categoryAxis.reversePlotOrder = true;
  valueAxis.minimum = 0;
  valueAxis.visible = kind === 'lines';
  valueAxis.majorGridlines.visible = kind === 'lines';
}

function drawSeries(
  sheet: Excel.Worksheet,
  drawn: Excel.ChartSeries,
  { name, values, look }: ChartSeries,
  { kind, categories, series }: ChartPlan,
): void {
  drawn.name = name;
  drawn.setValues(rangeOf(sheet, values));
  drawn.setXAxisValues(rangeOf(sheet, categories));
  const style = CHART_STYLES[look];
  if (kind === 'lines') {
    drawLine(drawn, style);
    return;
  }
  drawn.gapWidth = 45;
  if (series.length > 1) drawn.overlap = 100;
  if (style.fill === null) {
    drawn.format.fill.clear();
    drawn.format.line.color = `#${style.color}`;
    return;
  }
  drawn.format.fill.setSolidColor(`#${style.fill}`);
  drawn.hasDataLabels = true;
  drawn.dataLabels.position = series.length > 1 ? 'InsideEnd' : 'OutsideEnd';
  drawn.dataLabels.format.font.color = `#${series.length > 1 ? THEME_COLORS.light1 : GREY_TEXT}`;
}

function drawLine(drawn: Excel.ChartSeries, { color, dash, marker }: ChartStyle): void {
  drawn.format.line.color = `#${color}`;
  drawn.format.line.lineStyle = DASHES[dash];
  drawn.format.line.weight = 2;
  drawn.markerStyle = MARKERS[marker];
  drawn.markerSize = 7;
  drawn.markerBackgroundColor = `#${color}`;
  drawn.markerForegroundColor = `#${color}`;
}
