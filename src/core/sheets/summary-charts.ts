import { columnRange } from './blank-sheet';
import type { CellRange } from '../model/grid';
import type { SummaryTableId } from '../model/summary';
import type { ChartId } from '../model/summary-layout';
import type { ChartLook, ChartPlan, ChartSeries } from './sheet';
import type { SheetTexts } from './sheet-texts';
import { LIMIT, LOAD } from './summary-coaches';
import type { TablePlace } from './summary-page';
import { COUNT, LABEL } from './summary-table';
import type { TrendPlace } from './summary-trend';

/** Where the tables stand from which charts are drawn. */
export type ChartSources = Readonly<Partial<Record<SummaryTableId, TablePlace>>> & {
  readonly trend?: TrendPlace;
};

/** More names than this nobody can read in a chart. */
const MOST_NAMES = 60;

const LINES: readonly ChartLook[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

const KINDS: Readonly<Record<ChartId, ChartPlan['kind']>> = {
  coaches: 'bars',
  groups: 'bars',
  ageClass: 'columns',
  durationClass: 'columns',
  municipality: 'bars',
  trend: 'lines',
};

/** How many rows of the sheet a chart needs to be read; `names` is how many categories it has. */
export function rowsOfChart(id: ChartId, names: number): number {
  return KINDS[id] === 'bars' ? Math.max(12, names + 5) : 16;
}

/** True for a chart with something to show, and not too much. */
export function isReadable(names: number): boolean {
  return names > 0 && names <= MOST_NAMES;
}

/** The chart of a table, drawn from its cells; `null` where the table is not on the sheet. */
export function chartOf(
  id: ChartId,
  place: CellRange,
  sources: ChartSources,
  { summary, coachSheet }: SheetTexts,
): ChartPlan | null {
  const table = sources[id];
  if (table === undefined) return null;
  const { firstRow, lastRow } = table;
  const column = (index: number): CellRange => columnRange(index, firstRow, lastRow);
  return {
    kind: KINDS[id],
    ...summary.charts[id],
    place,
    categories: column(LABEL),
    series: seriesOf(),
  };

  function seriesOf(): ChartSeries[] {
    if (id === 'coaches') {
      return [
        { name: coachSheet.headings.limit, values: column(LIMIT), look: 'frame' },
        { name: coachSheet.headings.load, values: column(LOAD), look: 'first' },
      ];
    }
    if (id === 'trend') {
      const { figures } = sources.trend ?? { figures: [] };
      return figures.map((name, index) => ({ name, values: column(index + 1), look: LINES[index]! }));
    }
    return [{ name: summary.count, values: column(COUNT), look: 'first' }];
  }
}
