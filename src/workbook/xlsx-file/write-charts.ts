import type { CellRange } from '../../core/model/grid';
import type { CellContent, ChartPlan, ChartSeries, SheetPlan } from '../../core/sheets/sheet';
import type { ChartStyle } from '../look';
import { BODY_FONT, CHART_STYLES, GREY_TEXT, THEME_COLORS } from '../look';
import { absoluteRange } from '../references';
import { xmlText } from './write-text';

/**
 * The part of a chart (ECMA-376 part 1, 21.2): bars, columns or lines over cells of its own sheet. The values that the
 * cells have now stand beside their addresses, for readers that do not work them out. Elements stand in the order of the
 * schema; Excel repairs a chart that has them in another.
 */
export function chartXml(plan: SheetPlan, chart: ChartPlan): string {
  const isLines = chart.kind === 'lines';
  return (
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${isLines ? linesXml(plan, chart) : barsXml(plan, chart)}${axesXml(chart)}</c:plotArea>` +
    (chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${solid(THEME_COLORS.light1)}<a:ln>${solid(EDGE)}</a:ln></c:spPr>` +
    `<c:txPr>${textXml(TEXT_SIZE)}</c:txPr></c:chartSpace>`
  );
}

const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;
/** In hundredths of a point. */
const TITLE_SIZE = 1200;
const TEXT_SIZE = 900;
/** In EMU: 12,700 are a point. */
const POINT = 12_700;
const EDGE = 'BFC7D1';
const GRID_LINE = 'DDE2E8';

function titleXml(title: string): string {
  const look = `sz="${TITLE_SIZE}" b="1"`;
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr/></a:pPr>' +
    `<a:r><a:rPr ${look}>${solid(THEME_COLORS.dark2)}</a:rPr><a:t>${xmlText(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}

function barsXml(plan: SheetPlan, chart: ChartPlan): string {
  const series = chart.series.map((one, index) => {
    const style = CHART_STYLES[one.look];
    return (
      `<c:ser>${headXml(one, index)}<c:spPr>${barLook(style)}</c:spPr><c:invertIfNegative val="0"/>` +
      (style.fill === null ? '' : labelsXml(chart.series.length > 1)) +
      `${dataXml(plan, chart, one)}</c:ser>`
    );
  });
  return (
    `<c:barChart><c:barDir val="${chart.kind === 'bars' ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    `${series.join('')}<c:gapWidth val="45"/>${chart.series.length > 1 ? '<c:overlap val="100"/>' : ''}${axisIds()}</c:barChart>`
  );
}

function linesXml(plan: SheetPlan, chart: ChartPlan): string {
  const series = chart.series.map((one, index) => {
    const { color, dash, marker } = CHART_STYLES[one.look];
    return (
      `<c:ser>${headXml(one, index)}<c:spPr><a:ln w="${2 * POINT}" cap="rnd">${solid(color)}<a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr>` +
      `<c:marker><c:symbol val="${marker}"/><c:size val="7"/><c:spPr>${solid(color)}<a:ln>${solid(color)}</a:ln></c:spPr></c:marker>` +
      `${dataXml(plan, chart, one)}<c:smooth val="0"/></c:ser>`
    );
  });
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/>${axisIds()}</c:lineChart>`;
}

function headXml({ name }: ChartSeries, index: number): string {
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${xmlText(name)}</c:v></c:tx>`;
}

function barLook({ fill, color }: ChartStyle): string {
  return fill === null
    ? `<a:noFill/><a:ln w="${POINT}">${solid(color)}</a:ln>`
    : `${solid(fill)}<a:ln><a:noFill/></a:ln>`;
}

/** The number at the end of each bar, so that nobody has to read it off an axis; inside where a frame is around it. */
function labelsXml(isInside: boolean): string {
  return (
    '<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    `<c:txPr>${textXml(TEXT_SIZE, isInside ? THEME_COLORS.light1 : GREY_TEXT)}</c:txPr>` +
    `<c:dLblPos val="${isInside ? 'inEnd' : 'outEnd'}"/>` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>' +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function dataXml(plan: SheetPlan, { categories }: ChartPlan, { values }: ChartSeries): string {
  const names = cellsOf(plan, categories).map((cell) => (cell === null ? null : String(cell)));
  const numbers = cellsOf(plan, values).map((cell) => (typeof cell === 'number' ? String(cell) : null));
  return (
    `<c:cat><c:strRef><c:f>${formulaOf(plan, categories)}</c:f><c:strCache>${pointsXml(names)}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${formulaOf(plan, values)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${pointsXml(numbers)}</c:numCache></c:numRef></c:val>`
  );
}

function formulaOf({ name }: SheetPlan, range: CellRange): string {
  return xmlText(absoluteRange(name, range));
}

function pointsXml(texts: readonly (string | null)[]): string {
  const points = texts.map((text, index) =>
    text === null ? '' : `<c:pt idx="${index}"><c:v>${xmlText(text)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${texts.length}"/>${points.join('')}`;
}

/** Row by row, a formula as the value that it has. */
function cellsOf({ cells }: SheetPlan, range: CellRange): (string | number | boolean | null)[] {
  const found: (string | number | boolean | null)[] = [];
  for (let row = range.firstRow; row <= range.lastRow; row++) {
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      found.push(plainValue(cells[row]?.[column] ?? null));
    }
  }
  return found;
}

function plainValue(cell: CellContent): string | number | boolean | null {
  if (typeof cell !== 'object' || cell === null) return cell;
  return 'formula' in cell ? cell.value : null;
}

function axisIds(): string {
  return `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
}

/** Bars and columns tell their numbers themselves, so only lines show the axis of values. */
function axesXml({ kind }: ChartPlan): string {
  const isLying = kind === 'bars';
  const isLines = kind === 'lines';
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${isLying ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isLying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr><a:ln>${solid(EDGE)}</a:ln></c:spPr><c:txPr>${textXml(TEXT_SIZE)}</c:txPr>` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>` +
    `<c:delete val="${isLines ? 0 : 1}"/><c:axPos val="${isLying ? 'b' : 'l'}"/>` +
    (isLines
      ? `<c:majorGridlines><c:spPr><a:ln>${solid(GRID_LINE)}</a:ln></c:spPr></c:majorGridlines>`
      : '') +
    '<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:txPr>${textXml(TEXT_SIZE)}</c:txPr>` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isLying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function textXml(size: number, color: string = GREY_TEXT): string {
  return (
    `<a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}">${solid(color)}<a:latin typeface="${BODY_FONT.name}"/></a:defRPr></a:pPr>` +
    '<a:endParaRPr/></a:p>'
  );
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}
