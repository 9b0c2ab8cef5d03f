import { cellAddress } from '../../model/address';
import { rowRange } from '../blank-sheet';
import type { FormulaRulePlan, ValidationPlan } from '../entry-plan';
import type { TemplateTexts } from './template-texts';
import { literal } from './template-formulas';

/**
 * Keeps a heading on the first row as it is, without protecting the sheet: protection would keep tables from growing and
 * rows from being sorted. Typing over the heading is refused; what asks no validation (deleting, pasting) colours it.
 */
export function keptHeading(
  heading: string,
  column: number,
  { refusals }: TemplateTexts,
): { readonly validation: ValidationPlan; readonly rule: FormulaRulePlan } {
  const range = rowRange(0, column, column);
  const isKept = `EXACT(${cellAddress(0, column)},${literal(heading)})`;
  return {
    validation: {
      range,
      allow: { kind: 'custom', formula: isKept },
      prompt: null,
      refusal: { ...refusals.heading, style: 'stop' },
    },
    rule: { range, formula: `NOT(${isKept})`, style: 'error' },
  };
}
