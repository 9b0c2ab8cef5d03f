import type { CellRange } from '../model/grid';
import type { Names } from '../model/profile';
import type { SummaryTable } from '../model/summary';
import type { ChartId, SummaryLayout, TableSection } from '../model/summary-layout';
import { blankSheet } from './blank-sheet';
import { coachStandings } from './coach-standings';
import { pageBreaks } from './page-breaks';
import type { SheetPlan } from './sheet';
import type { SheetContext } from './sheet-context';
import type { ChartSources } from './summary-charts';
import { chartOf, isReadable, rowsOfChart } from './summary-charts';
import type { ClientTable } from './summary-check';
import { addCheck } from './summary-check';
import { addCoachTable } from './summary-coaches';
import { summaryPage } from './summary-page';
import { addSummaryTable } from './summary-table';
import { addTrend, trendOf } from './summary-trend';

const COLUMN_WIDTHS = [44, 12, 12, 12, 12, 14, 12, 13, 17, 10];
/** First and last column of a chart that stands alone, and of two side by side. */
const ALONE = [[0, 7]] as const;
const SIDE_BY_SIDE = [
  [0, 1],
  [2, 7],
] as const;

interface Words {
  readonly title: string;
  readonly note: string;
}

/**
 * The standard summary as the layout wants it: title, then tables, charts, the trend and the check one under
 * another. What the list cannot tell is left out, with its chart. `clientTable` is the table of clients for the check;
 * without one there is no check.
 */
export function summarySheet(
  context: SheetContext,
  layout: SummaryLayout,
  clientTable: ClientTable | null,
): SheetPlan {
  const { outcome, texts, profileName, referenceDate, language } = context;
  const { summary: t } = texts;
  const page = summaryPage();
  const compared = outcome.previous === null ? '' : ` · ${t.comparedWith(outcome.previous.month)}`;
  page.add([t.title], 'title');
  page.add([t.subtitle(profileName, referenceDate) + compared], 'subtitle');
  page.add([]);

  const tables = new Map(
    outcome.summary.filter(({ rows }) => rows.length > 0).map((table) => [table.id, table]),
  );
  const trendSection = layout.sections.find((section) => 'trend' in section);
  const trend = trendSection === undefined ? null : trendOf(trendSection, context);
  const sources: { -readonly [C in keyof ChartSources]: ChartSources[C] } = {};
  const reserved: { readonly id: ChartId; readonly place: CellRange }[] = [];
  for (const section of layout.sections) {
    page.begin();
    if ('charts' in section) reserve(section.charts);
    else if ('trend' in section) {
      if (trend !== null) sources.trend = addTrend(page, trend, wordsOf(section, t.trend), context);
    } else if ('check' in section) {
      const { keyFigures } = sources;
      if (keyFigures !== undefined && clientTable !== null)
        addCheck(page, keyFigures, clientTable, wordsOf(section, t.check), context);
    } else {
      const table = tables.get(section.table);
      if (table !== undefined) sources[section.table] = addTable(table, section);
    }
  }
  // A chart may stand above the table that it is drawn from.
  for (const { id, place } of reserved) {
    const chart = chartOf(id, place, sources, texts);
    if (chart !== null) page.chart(chart);
  }
  const blank = blankSheet('summary', context);
  const plan = page.plan();
  return {
    ...blank,
    ...plan,
    columnWidths: COLUMN_WIDTHS,
    print: { ...blank.print, breaksBefore: pageBreaks(page.parts(), plan.cells, COLUMN_WIDTHS) },
  };

  function addTable(table: SummaryTable, section: TableSection): { firstRow: number; lastRow: number } {
    const words = wordsOf(section, t.tables[table.id]);
    return table.id === 'coaches'
      ? addCoachTable(page, table, words, context)
      : addSummaryTable(page, table, section, words, context);
  }

  function reserve(charts: readonly ChartId[]): void {
    const shown = charts.filter((id) => isReadable(namesOf(id)));
    const columns = shown.length === 2 ? SIDE_BY_SIDE : ALONE;
    const height = Math.max(0, ...shown.map((id) => rowsOfChart(id, namesOf(id))));
    const firstRow = page.nextRow();
    shown.forEach((id, index) => {
      const [firstColumn, lastColumn] = columns[index] ?? ALONE[0];
      reserved.push({ id, place: { firstRow, lastRow: firstRow + height - 1, firstColumn, lastColumn } });
    });
    if (shown.length > 0) for (let row = 0; row <= height; row++) page.add([]);
  }

  /** How many names a chart will have; 0 where its table is not on the sheet. */
  function namesOf(id: ChartId): number {
    if (id === 'trend') return trend?.months.length ?? 0;
    if (!layout.sections.some((section) => 'table' in section && section.table === id)) return 0;
    return id === 'coaches' ? coachStandings(outcome).length : (tables.get(id)?.rows.length ?? 0);
  }

  function wordsOf(own: { readonly title?: Names; readonly note?: Names }, words: Words): Words {
    return { title: own.title?.[language] ?? words.title, note: own.note?.[language] ?? words.note };
  }
}
