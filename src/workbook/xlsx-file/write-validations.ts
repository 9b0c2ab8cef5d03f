import type { Allowed, ValidationPlan } from '../../core/sheets/entry-plan';
import { rangeAddress } from '../references';
import { xmlAttribute, xmlText } from './write-text';

/** What may be typed into which cells (ECMA-376 part 1, 18.3.1.33); nothing where a sheet takes anything. */
export function validationsXml(validations: readonly ValidationPlan[] = []): string {
  if (validations.length === 0) return '';
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;
}

function validationXml({ range, allow, prompt, refusal }: ValidationPlan): string {
  const attributes = [
    ...(allow.kind === 'any' ? [] : [`type="${allow.kind}"`]),
    ...(refusal?.style === 'warning' ? ['errorStyle="warning"'] : []),
    'allowBlank="1"',
    ...(prompt === null ? [] : ['showInputMessage="1"']),
    ...(refusal === null ? [] : ['showErrorMessage="1"']),
    ...(refusal === null
      ? []
      : [`errorTitle="${xmlAttribute(refusal.title)}"`, `error="${xmlAttribute(refusal.message)}"`]),
    ...(prompt === null
      ? []
      : [`promptTitle="${xmlAttribute(prompt.title)}"`, `prompt="${xmlAttribute(prompt.message)}"`]),
    `sqref="${rangeAddress(range)}"`,
  ];
  const formulas = formulasOf(allow).map(
    (formula, index) => `<formula${index + 1}>${xmlText(formula)}</formula${index + 1}>`,
  );
  return `<dataValidation ${attributes.join(' ')}>${formulas.join('')}</dataValidation>`;
}

/** Two numbers are always a range: `between` is what Excel takes where no operator is named. */
export function formulasOf(allow: Allowed): readonly string[] {
  switch (allow.kind) {
    case 'any':
      return [];
    case 'list':
      return [allow.source];
    case 'custom':
      return [allow.formula];
    case 'date':
    case 'whole':
    case 'decimal':
      return [String(allow.from), String(allow.to)];
  }
}
