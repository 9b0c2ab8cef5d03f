import type { Finding } from '../core/model/finding';
import type { Language } from './language';
import type { RuleText } from './rule-text';
import { textsOf } from './texts';

/** What people read of a finding: title, sentence, what to do. */
export function findingText(
  language: Language,
  { rule, params }: Pick<Finding, 'rule' | 'params'>,
): { readonly title: string; readonly message: string; readonly resolve: string } {
  const text = (textsOf(language).rules as Readonly<Record<string, RuleText | undefined>>)[rule];
  if (text === undefined) throw new Error(`no text for the rule ${rule}`);
  return { title: text.title, message: text.message(params), resolve: text.resolve };
}
