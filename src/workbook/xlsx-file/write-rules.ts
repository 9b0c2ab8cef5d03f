import type { FormulaRulePlan } from '../../core/sheets/entry-plan';
import { STYLES } from '../look';
import { rangeAddress } from '../references';
import type { StylePool } from './write-styles';
import { xmlText } from './write-text';

/**
 * Looks that follow what stands in the cells (ECMA-376 part 1, 18.3.1.18). Priorities are one row in a sheet: those of
 * `before` other rules come first.
 */
export function formulaRulesXml(
  rules: readonly FormulaRulePlan[] = [],
  before: number,
  pool: StylePool,
): string {
  return rules
    .map(
      ({ range, formula, style }, index) =>
        `<conditionalFormatting sqref="${rangeAddress(range)}">` +
        `<cfRule type="expression" dxfId="${pool.differential(STYLES[style])}" priority="${before + index + 1}">` +
        `<formula>${xmlText(formula)}</formula></cfRule></conditionalFormatting>`,
    )
    .join('');
}
