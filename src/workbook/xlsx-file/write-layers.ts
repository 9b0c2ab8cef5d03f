import type { CellRange } from '../../core/model/grid';
import type { SheetPlan } from '../../core/sheets/sheet';
import { HEADING_OF_NUMBERS, LINK, STYLES } from '../look';
import { headingsOfNumbers } from '../number-headings';
import { linksOf } from './write-links';
import type { Layer, StyleIndex, StylePool } from './write-styles';
import { PLAIN_STYLE } from './write-styles';

/** The styles of one row's cells by column; a column beyond its end is plain. */
export type RowStyles = readonly StyleIndex[];

/** A look for a range of cells. */
export interface RangeLayer {
  readonly range: CellRange;
  readonly layer: Layer;
}

/** What lies on a sheet's cells, from the bottom up: number formats, styles, places of headings, links. */
export function layersOf(plan: SheetPlan): readonly RangeLayer[] {
  const formats = new Map<string, Layer>();
  for (const { code } of plan.formats) if (!formats.has(code)) formats.set(code, { numberFormat: code });
  return [
    ...plan.formats.map(({ range, code }) => ({ range, layer: formats.get(code) ?? {} })),
    ...plan.styles.map(({ range, style }) => ({ range, layer: STYLES[style] })),
    ...headingsOfNumbers(plan).map((range) => ({ range, layer: HEADING_OF_NUMBERS })),
    ...linksOf(plan).map(({ row, column }) => ({
      range: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
      layer: LINK,
    })),
  ];
}

/**
 * The styles of a sheet's cells row by row, each later layer laid over the earlier ones.
 *
 * The rows must be asked for in rising order. A row is worked out anew only where a range begins or has ended:
 * O(rows + Σ cells, in such rows, of the ranges that cross them).
 */
export function styleRows(layers: readonly RangeLayer[], pool: StylePool): (row: number) => RowStyles {
  const beginning = new Map<number, number[]>();
  layers.forEach(({ range }, index) => {
    const already = beginning.get(range.firstRow);
    if (already === undefined) beginning.set(range.firstRow, [index]);
    else already.push(index);
  });
  const crosses = (index: number, row: number) => (layers[index]?.range.lastRow ?? -1) >= row;
  let active: number[] = [];
  let styles: RowStyles = [];

  return (row) => {
    const added = beginning.get(row) ?? [];
    const staying = active.filter((index) => crosses(index, row));
    if (added.length > 0 || staying.length < active.length) {
      // The order of the plan decides what lies on top, not the row where a range begins.
      active = [...staying, ...added].sort((a, b) => a - b);
      styles = laidOver(
        active.flatMap((index) => layers[index] ?? []),
        pool,
      );
    }
    return styles;
  };
}

function laidOver(layers: readonly RangeLayer[], pool: StylePool): RowStyles {
  const styles: StyleIndex[] = [];
  for (const { range, layer } of layers) {
    while (styles.length <= range.lastColumn) styles.push(PLAIN_STYLE);
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      styles[column] = pool.over(styles[column] ?? PLAIN_STYLE, layer);
    }
  }
  return styles;
}
