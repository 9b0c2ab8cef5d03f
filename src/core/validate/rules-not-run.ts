import type { ClientList } from '../model/client-list';
import type { RuleNotRun } from '../model/finding';
import type { Profile } from '../model/profile';
import type { Rule, RuleContext, RuleMeta } from './rule';

/** The rules that do not run on a list, each with the first reason why, in the order of the rules. */
export function rulesNotRun(rules: readonly Rule[], list: ClientList, context: RuleContext): RuleNotRun[] {
  return rules.flatMap(({ meta, level }) => {
    const reason = isOff(meta, context.profile)
      ? ({ why: 'off', fields: [] } as const)
      : whatIsMissing(meta, level, list, context);
    return reason === null ? [] : [{ rule: meta.id, ...reason }];
  });
}

/** True where nothing that the rule needs is missing and the profile does not turn it off. */
export function canRun({ meta, level }: Rule, list: ClientList, context: RuleContext): boolean {
  return !isOff(meta, context.profile) && whatIsMissing(meta, level, list, context) === null;
}

/** True for a rule that the profile turns off. */
export function isOff({ id }: RuleMeta, { rules }: Pick<Profile, 'rules'>): boolean {
  return rules?.[id] === 'off';
}

function whatIsMissing(
  { fields, needs = [], requires }: RuleMeta,
  level: Rule['level'],
  { columns }: ClientList,
  { coaches, previous }: RuleContext,
): Omit<RuleNotRun, 'rule'> | null {
  const groups = [...groupsOf(fields, level), ...needs];
  const missing = groups.find((group) => group.every((field) => columns[field] === undefined));
  if (missing !== undefined) return { why: 'missing-column', fields: missing };
  if (requires === 'coaches' && coaches.length === 0) return { why: 'no-coaches', fields: [] };
  if (requires === 'previous' && (previous?.list ?? null) === null) return { why: 'no-previous', fields: [] };
  return null;
}

/** What a rule's fields ask of a list, level by level: `RuleMeta.fields` tells. */
function groupsOf(fields: RuleMeta['fields'], level: Rule['level']): readonly RuleMeta['fields'][] {
  switch (level) {
    case 'file':
    case 'header':
      return [];
    case 'cell':
      return [fields];
    case 'row':
    case 'list':
      return fields.map((field) => [field]);
  }
}
