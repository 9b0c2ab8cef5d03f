import type { Json } from '../protocol';
import type { Anchor } from './anchor';
import type { Area } from './area';
import type { Sheet } from './sheet';
import { nextGuid } from './workbook';

/** A part of a chart that keeps what it was given, by path: `format/fill/color`, `title/text` … */
export interface Kept {
  readonly settings: Map<string, Json>;
}

export interface Series extends Kept {
  name: string;
  values: Anchor;
  categories: Anchor | null;
}

export interface Chart extends Kept {
  readonly id: string;
  readonly type: string;
  name: string;
  place: Anchor | null;
  readonly series: Series[];
}

/** Adds a chart whose one series has the values of `area`, as Excel does for a single column of numbers. */
export function addChart(sheet: Sheet, type: string, area: Area): Chart {
  const chart: Chart = {
    id: nextGuid(sheet.workbook),
    type,
    name: `Chart ${sheet.charts.length + 1}`,
    place: null,
    series: [newSeries('Series1', area)],
    settings: new Map(),
  };
  sheet.charts.push(chart);
  return chart;
}

export function newSeries(name: string, area: Area | null): Series {
  return { name, values: { area }, categories: null, settings: new Map() };
}

/** The anchors of everything that a chart stands on or is drawn from. */
export function anchorsOf({ place, series }: Chart): Anchor[] {
  return [place, ...series.flatMap(({ values, categories }) => [values, categories])].filter(
    (anchor) => anchor !== null,
  );
}
