import { toIso } from '../../core/model/local-date';
import type { SummaryRow, Unit } from '../../core/model/summary';
import { className } from '../../core/sheets/class-names';
import type { SheetContext } from '../../core/sheets/sheet-context';
import type { LiveAnalysis } from '../live/live-session';
import type { EngineTexts } from './engine-texts';
import type { ReportView } from './report-view';

/** What the summary would say at its head, and which sheets it makes. */
export function showReport(
  { outcome, memory }: LiveAnalysis,
  context: SheetContext,
  names: readonly string[],
  texts: EngineTexts,
): ReportView {
  const figures = (['keyFigures', 'changes'] as const).flatMap((table) =>
    (outcome.summary.find(({ id }) => id === table)?.rows ?? []).map((row) => ({
      name: className(table, row.class, context),
      value: valueText(row.value, row.unit, texts),
      change: changeText(row, texts),
    })),
  );
  return {
    referenceDate: toIso(outcome.referenceDate),
    sheets: names.map((name) => ({ name, stands: memory.drawnSheets.includes(name) })),
    keyFigures: figures,
    coaches: outcome.coaches.flatMap(({ name }, index) =>
      outcome.placement?.coaches[index]?.load ? [{ index, name }] : [],
    ),
    comparedWith: outcome.previous === null ? null : context.texts.summary.month(outcome.previous.month),
  };
}

function changeText({ value, before, unit }: SummaryRow, texts: EngineTexts): string {
  if (before === undefined) return '';
  const sign = value > before ? '+' : value < before ? '−' : '';
  return sign + valueText(Math.abs(value - before), unit, texts);
}

function valueText(value: number, unit: Unit, { number }: EngineTexts): string {
  switch (unit) {
    case 'percent':
      return `${number(value * 100, 1)} %`;
    case 'fte':
      return number(value, 2);
    case 'count':
    case 'points':
      return number(value);
  }
}
