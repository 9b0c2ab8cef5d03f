import type { ClientGroup } from '../../core/model/profile';
import type { Ternary } from '../../core/model/ternary';
import { any } from '../../core/model/ternary';
import { clientColumns } from '../../core/sheets/client-columns';
import { DERIVED_COLUMNS } from '../../core/sheets/sheet-texts';
import { COMPLETED_COLUMNS } from '../live/column-sets';
import type { LiveAnalysis } from '../live/live-session';
import type { CompletionView } from './completion-view';
import type { EngineTexts } from './engine-texts';

/** Groups as people see them: immigrants and speakers of foreign languages are one. */
const GROUPS = [
  ['noEarningsRelated', ['noEarningsRelated']],
  ['young', ['young']],
  ['immigrantOrForeignLanguage', ['immigrant', 'foreignLanguage']],
] as const satisfies readonly (readonly [string, readonly ClientGroup[]])[];

/** Who belongs, by which groups, and what completing would add. */
export function showCompletion(
  { outcome, memory, earlier }: LiveAnalysis,
  { sheets }: EngineTexts,
): CompletionView {
  const standing = new Set(outcome.matches.map(({ heading }) => heading));
  const written = new Set(memory.columns.filter(({ heading }) => standing.has(heading)).map(({ id }) => id));
  const headings = clientColumns(outcome, sheets, earlier.derivedColumns).derived;
  return {
    clients: outcome.list.count,
    membership: tally(outcome.decisions.map(({ membership }) => membership)),
    groups: GROUPS.map(([id, groups]) => ({
      name: sheets.derivedColumns[id],
      counts: tally(outcome.decisions.map((decision) => any(groups.map((group) => decision.groups[group])))),
    })),
    columns: COMPLETED_COLUMNS.map((id) => ({
      id,
      heading: headings[DERIVED_COLUMNS.indexOf(id)]!,
      stands: written.has(id),
    })),
  };
}

function tally(answers: readonly Ternary[]): Record<Ternary, number> {
  const counts = { yes: 0, no: 0, review: 0 };
  for (const answer of answers) counts[answer] += 1;
  return counts;
}
