/** Requirement set: ExcelApi 1.9. Syncs: none; it only queues. */
import type { LineLook, Look } from '../look';

/** Excel's default columns are measured in characters of 7 pixels plus 5 pixels of padding; it takes points. */
export function widthInPoints(characters: number): number {
  return ((characters * 7 + 5) * 3) / 4;
}

/** What one look costs in a request, in bytes. */
export const BYTES_OF_A_LOOK = 4_000;

/**
 * Gives a range or areas a look; what the look does not name stays. `inner`: whether an area has more than one row or
 * column, so that its cells have lines between them as well.
 */
export function formatRange(
  format: Excel.RangeFormat,
  { font, fill, border, alignment }: Look,
  inner: { readonly rows: boolean; readonly columns: boolean },
): void {
  if (font?.bold !== undefined) format.font.bold = font.bold;
  if (font?.underline === true) format.font.underline = 'Single';
  if (font?.size !== undefined) format.font.size = font.size;
  if (font?.color !== undefined) format.font.color = `#${font.color}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (alignment?.horizontal !== undefined) {
    format.horizontalAlignment = alignment.horizontal === 'center' ? 'Center' : 'Right';
  }
  if (alignment?.vertical !== undefined) {
    format.verticalAlignment = alignment.vertical === 'center' ? 'Center' : 'Top';
  }
  if (alignment?.wrapText === true) format.wrapText = true;
  if (border === undefined) return;
  const { left, right, top, bottom } = border;
  drawLine(format, 'EdgeLeft', left);
  drawLine(format, 'EdgeRight', right);
  drawLine(format, 'EdgeTop', top);
  drawLine(format, 'EdgeBottom', bottom);
  if (inner.rows) drawLine(format, 'InsideHorizontal', top ?? bottom);
  if (inner.columns) drawLine(format, 'InsideVertical', left ?? right);
}

const LINE_STYLE = { thin: 'Continuous', medium: 'Continuous', dashed: 'Dash', dotted: 'Dot' } as const;

function drawLine(
  { borders }: Excel.RangeFormat,
  side: 'EdgeLeft' | 'EdgeRight' | 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal' | 'InsideVertical',
  line: LineLook | undefined,
): void {
  if (line === undefined) return;
  const border = borders.getItem(side);
  border.style = LINE_STYLE[line.line];
  border.weight = line.line === 'medium' ? 'Medium' : 'Thin';
  border.color = `#${line.color}`;
}

/** One number format for a whole range: office.js takes a single text for all cells, which its types do not know. */
export function setNumberFormat(range: Excel.Range, code: string): void {
  Object.assign(range, { numberFormat: code });
}
