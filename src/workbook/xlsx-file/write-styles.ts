import type { FontLook, LineLook, Look } from '../look';
import { BODY_FONT, PLAIN, TABLE_STYLE } from '../look';
import { xmlAttribute } from './write-text';

/** What one layer gives to a cell; what it does not name shows through from below. */
export interface Layer extends Look {
  readonly numberFormat?: string;
  /** Text stays text when a person edits the cell in Excel. */
  readonly quotePrefix?: boolean;
}

/** A cell's style as an index into the workbook's list (`cellXfs`); 0 is the plain cell. */
export type StyleIndex = number;

export const PLAIN_STYLE: StyleIndex = 0;

/** The styles that a workbook uses, each once, whatever layers it came from. */
export interface StylePool {
  /** The style that results when `layer` is laid over `base`. Amortised O(1) for a layer object seen before. */
  over(base: StyleIndex, layer: Layer): StyleIndex;
  look(style: StyleIndex): Layer;
  /** A look that is laid over a cell while a rule holds, as an index into the workbook's list (`dxfs`). */
  differential(look: Look): number;
  xml(): string;
}

/** Number formats that have a fixed number in every workbook (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_FORMATS: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);
const FIRST_OWN_FORMAT = 164;

export function createStylePool(): StylePool {
  const fonts = distinct();
  const fills = distinct(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  const borders = distinct();
  const formats = distinct();
  const styles = distinct();
  const differentials = distinct();
  const looks: Layer[] = [];
  const known = new Map<Layer, StyleIndex[]>();

  function add(layers: Layer): StyleIndex {
    const code = layers.numberFormat ?? 'General';
    const format = BUILT_IN_FORMATS.get(code) ?? FIRST_OWN_FORMAT + formats.index(xmlAttribute(code));
    const ids =
      `numFmtId="${format}" fontId="${fonts.index(fontXml(layers.font))}" ` +
      `fillId="${layers.fill === undefined ? 0 : fills.index(fillXml(layers.fill))}" borderId="${borders.index(borderXml(layers.border))}"`;
    const quote = layers.quotePrefix === true ? ' quotePrefix="1"' : '';
    const apply = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    const index = styles.index(`<xf ${ids} xfId="0"${quote} ${apply}>${alignmentXml(layers.alignment)}</xf>`);
    looks[index] ??= layers;
    return index;
  }

  add(PLAIN);
  return {
    over(base, layer) {
      let results = known.get(layer);
      if (results === undefined) known.set(layer, (results = []));
      return (results[base] ??= add(laidOver(looks[base] ?? PLAIN, layer)));
    },
    look: (style) => looks[style] ?? PLAIN,
    differential: (look) => differentials.index(differentialXml(look)),
    xml() {
      const formatItems = formats.items.map(
        (code, i) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + i}" formatCode="${code}"/>`,
      );
      return (
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
        (formatItems.length > 0 ? list('numFmts', formatItems) : '') +
        list('fonts', fonts.items) +
        list('fills', fills.items) +
        list('borders', borders.items) +
        list('cellStyleXfs', [
          `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyAlignment="1">${alignmentXml(PLAIN.alignment)}</xf>`,
        ]) +
        list('cellXfs', styles.items) +
        list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
        list('dxfs', differentials.items) +
        `<tableStyles count="0" defaultTableStyle="${TABLE_STYLE}" defaultPivotStyle="PivotStyleLight16"/>` +
        '</styleSheet>'
      );
    },
  };
}

function laidOver(below: Layer, above: Layer): Layer {
  return {
    ...below,
    ...above,
    font: { ...below.font, ...above.font },
    border: { ...below.border, ...above.border },
    alignment: { ...below.alignment, ...above.alignment },
  };
}

/** Pieces of XML, each kept once, numbered in the order in which they came. */
function distinct(...first: readonly string[]): {
  readonly items: readonly string[];
  index(xml: string): number;
} {
  const items = [...first];
  const indexes = new Map(items.map((xml, index) => [xml, index]));
  return {
    items,
    index(xml) {
      let index = indexes.get(xml);
      if (index === undefined) {
        index = items.push(xml) - 1;
        indexes.set(xml, index);
      }
      return index;
    },
  };
}

function list(tag: string, items: readonly string[]): string {
  return `<${tag} count="${items.length}">${items.join('')}</${tag}>`;
}

function fontXml(font: FontLook = {}): string {
  const color = font.color === undefined ? 'theme="1"' : `rgb="FF${font.color}"`;
  return (
    '<font>' +
    (font.bold === true ? '<b/>' : '') +
    (font.underline === true ? '<u/>' : '') +
    `<sz val="${font.size ?? BODY_FONT.size}"/><color ${color}/><name val="${BODY_FONT.name}"/><family val="2"/><scheme val="minor"/></font>`
  );
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** Only what the look names: the rest of the cell shows through. A solid fill has its colour in `bgColor` here. */
function differentialXml({ font, fill, border }: Look): string {
  const bold = font?.bold === true ? '<b/>' : '';
  const color = font?.color === undefined ? '' : `<color rgb="FF${font.color}"/>`;
  return (
    '<dxf>' +
    (bold + color === '' ? '' : `<font>${bold}${color}</font>`) +
    (fill === undefined ? '' : `<fill><patternFill><bgColor rgb="FF${fill}"/></patternFill></fill>`) +
    (border === undefined ? '' : borderXml(border).replace('<diagonal/>', '')) +
    '</dxf>'
  );
}

function borderXml(border: Look['border'] = {}): string {
  const side = (tag: string, look: LineLook | undefined) =>
    look === undefined ? `<${tag}/>` : `<${tag} style="${look.line}"><color rgb="FF${look.color}"/></${tag}>`;
  return `<border>${side('left', border.left)}${side('right', border.right)}${side('top', border.top)}${side('bottom', border.bottom)}<diagonal/></border>`;
}

function alignmentXml(alignment: Look['alignment'] = {}): string {
  const horizontal = alignment.horizontal === undefined ? '' : ` horizontal="${alignment.horizontal}"`;
  const vertical = alignment.vertical === undefined ? '' : ` vertical="${alignment.vertical}"`;
  return `<alignment${horizontal}${vertical}${alignment.wrapText === true ? ' wrapText="1"' : ''}/>`;
}
