import type { RuleNotRun } from '../core/model/finding';
import type { Language } from './language';
import { findingText } from './finding-text';
import { textsOf } from './texts';

/** Rules that did not run for one reason. */
export interface NotRunGroup {
  /** Why: "sarake puuttuu: sähköposti". */
  readonly reason: string;
  /** Titles of the rules. */
  readonly titles: readonly string[];
}

/** What people read of rules that did not run, by reason, in the order of the rules. */
export function notRunGroups(language: Language, notRun: readonly RuleNotRun[]): NotRunGroup[] {
  const { fieldNames, engine } = textsOf(language);
  const groups = new Map<string, string[]>();
  for (const { rule, why, fields } of notRun) {
    const reason = engine.notRun[why](fields.map((field) => fieldNames[field]).join(', '));
    const titles = groups.get(reason) ?? [];
    groups.set(reason, [...titles, findingText(language, { rule, params: {} }).title]);
  }
  return [...groups].map(([reason, titles]) => ({ reason, titles }));
}
