import type { CellValue } from '../core/model/cell';
import type { Field } from '../core/model/field';
import { FIELDS } from '../core/model/field';
import type { Severity } from '../core/model/finding';
import type { Reading } from '../core/model/reading';
import { CATALOGUE } from '../core/validate/catalogue';
import type { CellRule } from '../core/validate/rule';
import { findingText } from '../i18n/finding-text';
import type { Language } from '../i18n/language';

const CELL_RULES: readonly CellRule[] = CATALOGUE.filter((rule) => rule.level === 'cell');
const RULES_OF = new Map(
  FIELDS.map((field) => [field, CELL_RULES.filter(({ meta }) => meta.fields.includes(field))] as const),
);

export interface CellFinding {
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
}

/** What the rules of the check say about a cell of a field, in the words of the check. */
export function findingsOn(
  field: Field,
  reading: Reading<unknown>,
  cell: CellValue,
  language: Language,
): readonly CellFinding[] {
  return RULES_OF.get(field)!.flatMap(({ meta, check }) => {
    const params = check(reading, cell);
    if (params === null) return [];
    const { title, message } = findingText(language, { rule: meta.id, params });
    return [{ severity: meta.severity, title, message }];
  });
}
