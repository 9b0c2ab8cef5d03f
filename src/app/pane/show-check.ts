import { groupBy } from '../../core/model/group-by';
import type { Severity } from '../../core/model/finding';
import { findingMarks } from '../live/finding-marks';
import type { LiveAnalysis } from '../live/live-session';
import type { CheckView, FindingGroup } from './check-view';
import type { EngineTexts } from './engine-texts';
import type { JudgedFinding } from './judged-findings';
import { judgedFindings } from './judged-findings';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What the pane shows of a check. O(findings). */
export function showCheck(analysis: LiveAnalysis, isMarked: boolean, texts: EngineTexts): CheckView {
  const { outcome } = analysis;
  const { sheets } = texts;
  const all = judgedFindings(analysis);
  const open = all.filter(({ ignored }) => ignored === null);
  const count = (severity: Severity): number =>
    open.filter(({ finding }) => finding.severity === severity).length;
  const byRule = groupBy(all, ({ finding }) => finding.rule);
  const groups = [...byRule.values()].map((group) => groupOf(group, sheets)).sort(bySeverity);
  return {
    clients: outcome.list.count,
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    groups,
    ignored: all.length - open.length,
    markable: findingMarks(
      open.map(({ finding }) => finding),
      outcome,
      sheets,
    ).length,
    isMarked,
    safe: groups.reduce((sum, { safe }) => sum + safe, 0),
    notRun: texts.notRun(outcome.rulesNotRun),
  };
}

function groupOf(group: readonly JudgedFinding[], sheets: EngineTexts['sheets']): FindingGroup {
  const { finding } = group[0]!;
  const { title, resolve } = sheets.findings(finding);
  const open = group.filter(({ ignored }) => ignored === null);
  const safe = open.filter(({ repair }) => repair?.isSafe === true).length;
  return {
    rule: finding.rule,
    severity: finding.severity,
    title,
    resolve,
    count: open.length,
    ignored: group.length - open.length,
    safe,
    doubtful: open.filter(({ repair }) => repair?.isSafe === false).length,
  };
}

function bySeverity(a: FindingGroup, b: FindingGroup): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    b.count - a.count ||
    (a.rule < b.rule ? -1 : 1)
  );
}
