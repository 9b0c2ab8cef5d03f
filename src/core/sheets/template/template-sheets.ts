import { settingsSheet } from '../settings-sheet';
import type { SheetPlan } from '../sheet';
import { coachPlaces } from './coach-places';
import { LIMIT_NAME } from './template-choices';
import { checkedCells, templateClientSheet } from './template-client-sheet';
import { templateCoachSheet } from './template-coach-sheet';
import { templateColumns } from './template-columns';
import type { TemplateContext } from './template-context';
import { fixedCells } from './template-formulas';
import { templateGuideSheet } from './template-guide-sheet';
import { templateListSheet } from './template-list-sheet';

/**
 * The sheets of a month's client list: the instructions, the list, the coaches, the settings, and, hidden, what drops
 * down. The workbook needs no program: everything in it is Excel's own, and LibreOffice's. O(rows × columns).
 */
export function templateSheets(context: TemplateContext): SheetPlan[] {
  const columns = templateColumns(context);
  const coach = columns.findIndex(({ standard }) => standard?.field === 'coach');
  const named =
    coach < 0 ? null : { address: checkedCells(coach, context), cells: columns[coach]?.cells ?? [] };
  const places = coachPlaces(named, context);
  const derived = columns.filter(({ isDerived }) => isDerived).map(({ heading }) => heading);
  const { profile, ownWords } = context;
  return [
    templateGuideSheet(columns, context),
    templateClientSheet(columns, context),
    templateCoachSheet(places, context),
    withLimitNamed(settingsSheet(derived, { ...context, outcome: { profile, ownWords } })),
    templateListSheet(places, context),
  ];
}

/** The sheet of coaches counts by what the settings say. */
function withLimitNamed(settings: SheetPlan): SheetPlan {
  const row = settings.cells.findIndex(([key]) => key === 'coachLimitPerFte');
  return { ...settings, names: [{ name: LIMIT_NAME, formula: fixedCells(settings.name, 1, row) }] };
}
