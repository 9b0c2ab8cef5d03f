import type { SheetPlan } from '../../core/sheets/sheet';
import { printTitles } from './write-print';
import { xmlAttribute, xmlText } from './write-text';

/** The workbook's names: those of the plans, and those in which Excel keeps what is repeated on every page. */
export function definedNamesXml(plans: readonly SheetPlan[]): string {
  const names = [
    ...printTitles(plans),
    ...plans
      .flatMap(({ names = [] }) => names)
      .map(
        ({ name, formula }) => `<definedName name="${xmlAttribute(name)}">${xmlText(formula)}</definedName>`,
      ),
  ];
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}
