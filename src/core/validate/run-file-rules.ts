import { columnLetter } from '../model/address';
import type { Finding } from '../model/finding';
import type { FileFacts, FileRule, Rule, RuleContext } from './rule';
import { canRun } from './rules-not-run';
import { severityIn } from './severity-in';

/** Runs the rules about the file and its columns; the findings stand in the order of the rules. */
export function runFileRules(rules: readonly Rule[], facts: FileFacts, context: RuleContext): Finding[] {
  const ofFile = rules.filter((rule): rule is FileRule => rule.level === 'file' || rule.level === 'header');
  return ofFile
    .filter((rule) => canRun(rule, facts.list, context))
    .flatMap(({ meta, check }) => {
      const findings: Finding[] = [];
      check(facts, context, (params, { field = null, column } = {}) => {
        findings.push({
          rule: meta.id,
          severity: severityIn(context.profile, meta),
          row: null,
          column: column === undefined ? null : columnLetter(column),
          field,
          repair: null,
          params,
        });
      });
      return findings;
    });
}
