import { PENALTY_NAMES } from '../core/assign/problem';
import type { PlanFigures } from '../core/plan/compare-plans';
import { commandTextsOf } from '../i18n/command-texts';
import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import { sheetTexts } from '../i18n/sheet-texts';

/** A line for each figure of plans, a column for each plan; faults that no plan has are left out. */
export function planFigureRows(plans: readonly PlanFigures[], language: Language): string[][] {
  const { planning: t } = commandTextsOf(language);
  const { faults } = sheetTexts(language);
  const number = (value: number, decimals = 0): string => formatNumber(language, value, decimals);
  const row = (label: string, figure: (plan: PlanFigures) => string): string[] => [
    label,
    ...plans.map(figure),
  ];
  const counted = PENALTY_NAMES.filter((name) => name !== 'changeOfCoach').filter((name) =>
    plans.some((plan) => plan.faults[name] > 0),
  );
  return [
    row(t.figures.assigned, ({ assigned }) => number(assigned)),
    row(t.figures.without, ({ without }) => number(without)),
    row(t.figures.capacity, ({ capacity }) => number(capacity)),
    ...(plans.some(({ missingFte }) => missingFte > 0)
      ? [row(t.figures.missingFte, ({ missingFte }) => number(missingFte, 2))]
      : []),
    row(t.figures.use, ({ use }) => (use === null ? '–' : t.useRange(number(use.least), number(use.most)))),
    row(t.figures.penalty, ({ penalty }) => number(penalty)),
    row(`  ${faults.changeOfCoach}`, ({ coachChanges }) => number(coachChanges)),
    ...counted.map((name) => row(`  ${faults[name]}`, (plan) => number(plan.faults[name]))),
  ];
}
