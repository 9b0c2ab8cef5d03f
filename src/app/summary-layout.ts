import summary from '../../templates/summary.json';
import type { SummaryLayout } from '../core/model/summary-layout';
import { parseSummaryLayout } from '../core/profile/parse-summary-layout';

let loaded: SummaryLayout | null = null;

/** The layout of the summary that comes with the program, checked by its schema at the first call. */
export function shippedLayout(): SummaryLayout {
  if (loaded === null) {
    const parsed = parseSummaryLayout(summary);
    if (!parsed.ok) throw new Error(`shipped layout: ${parsed.problems.map(({ path }) => path).join(', ')}`);
    loaded = parsed.layout;
  }
  return loaded;
}
