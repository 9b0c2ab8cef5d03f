import { monthOf } from '../model/month';
import { TEXT_FORMAT } from '../model/number-format';
import type { SummaryTableId, Unit } from '../model/summary';
import type { TrendSection } from '../model/summary-layout';
import { columnRange } from './blank-sheet';
import { className } from './class-names';
import { historyRows, valuesOf } from './history-rows';
import type { SheetContext } from './sheet-context';
import type { SummaryPage, TablePlace } from './summary-page';
import { FORMAT } from './summary-page';

/** The months and figures of a trend, before they stand anywhere. */
export interface Trend {
  readonly months: readonly string[];
  readonly codes: readonly string[];
  /** By month. */
  readonly values: readonly ReadonlyMap<string, number>[];
  readonly units: ReadonlyMap<string, Unit>;
}

export interface TrendPlace extends TablePlace {
  /** Names of the figures, in the order of their columns from the second on. */
  readonly figures: readonly string[];
}

/**
 * The figures of the months before and of this one, oldest first; `null` where the history tells of no other month. A
 * figure that no month has is left out.
 */
export function trendOf(
  { trend, months }: TrendSection,
  { outcome, earlierHistory, referenceDate }: SheetContext,
): Trend | null {
  const present = monthOf(referenceDate);
  const rows = historyRows(earlierHistory);
  const earlier = [...new Set(rows.map(({ month }) => month))].filter(
    (month) => month !== '' && month < present,
  );
  const shown = [...earlier.sort().slice(-(months - 1)), present];
  const now = new Map<string, number>();
  const units = new Map<string, Unit>();
  for (const { id, rows: classes } of outcome.summary) {
    for (const { class: name, value, unit } of classes) {
      now.set(`${id}.${name}`, value);
      units.set(`${id}.${name}`, unit);
    }
  }
  const values = shown.map((month) => (month === present ? now : valuesOf(rows, month)));
  const codes = trend.filter((code) => values.some((ofMonth) => ofMonth.has(code)));
  return shown.length < 2 || codes.length === 0 ? null : { months: shown, codes, values, units };
}

/** Months down the page, figures across. */
export function addTrend(
  page: SummaryPage,
  { months, codes, values, units }: Trend,
  words: { readonly title: string; readonly note: string },
  context: SheetContext,
): TrendPlace {
  const { summary: t } = context.texts;
  const figures = codes.map((code) => nameOf(code, context));
  page.add([words.title], 'section', codes.length + 1);
  const headings = codes.map((code, index) => t.narrow[classOf(code)] ?? figures[index]!);
  page.add([t.trend.month, ...headings], 'heading');
  const firstRow = page.nextRow();
  months.forEach((month, index) => {
    page.add([t.month(month), ...codes.map((code) => values[index]!.get(code) ?? null)]);
  });
  const lastRow = page.nextRow() - 1;
  codes.forEach((code, index) => {
    page.format(columnRange(index + 1, firstRow, lastRow), FORMAT[units.get(code) ?? 'count']);
  });
  page.format(columnRange(0, firstRow, lastRow), TEXT_FORMAT);
  page.add([words.note], 'note');
  page.add([]);
  return { firstRow, lastRow, figures };
}

function nameOf(code: string, context: SheetContext): string {
  return className(code.slice(0, code.indexOf('.')) as SummaryTableId, classOf(code), context);
}

function classOf(code: string): string {
  return code.slice(code.indexOf('.') + 1);
}
