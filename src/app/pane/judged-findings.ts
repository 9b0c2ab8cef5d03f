import type { Repair } from '../../core/changes/plan-repairs';
import { planRepairs } from '../../core/changes/plan-repairs';
import type { Finding } from '../../core/model/finding';
import type { LiveAnalysis } from '../live/live-session';
import { ignoredBy } from '../live/open-findings';
import type { IgnoreReason, WantedFindings } from './check-view';

/** A finding with what can be done about it. */
export interface JudgedFinding {
  /** Index in the outcome's findings: its name until the next analysis. */
  readonly id: number;
  readonly finding: Finding;
  readonly repair: Repair | null;
  readonly ignored: IgnoreReason | null;
}

const ORDER = { error: 0, warning: 1, info: 2 } as const;

const judged = new WeakMap<LiveAnalysis, readonly JudgedFinding[]>();

/**
 * The findings of an analysis, those of the file first, then down the list; of one row the gravest first. Worked out once
 * for each analysis. O(n log n).
 */
export function judgedFindings(analysis: LiveAnalysis): readonly JudgedFinding[] {
  const known = judged.get(analysis);
  if (known !== undefined) return known;
  const { outcome, wishes } = analysis;
  const reasonOf = ignoredBy(outcome.grid, outcome.matches, wishes);
  const repairs = new Map(planRepairs(outcome).map((repair) => [repair.finding, repair]));
  const all = outcome.findings
    .map((finding, id): JudgedFinding => ({
      id,
      finding,
      repair: repairs.get(id) ?? null,
      ignored: reasonOf(finding),
    }))
    .sort(
      ({ finding: a }, { finding: b }) =>
        (a.row ?? 0) - (b.row ?? 0) || ORDER[a.severity] - ORDER[b.severity],
    );
  judged.set(analysis, all);
  return all;
}

/** One finding, or all of a rule. */
export function wantedFindings(analysis: LiveAnalysis, wanted: WantedFindings): readonly JudgedFinding[] {
  const all = judgedFindings(analysis);
  return 'rule' in wanted
    ? all.filter(({ finding }) => finding.rule === wanted.rule)
    : all.filter(({ id }) => id === wanted.finding);
}
