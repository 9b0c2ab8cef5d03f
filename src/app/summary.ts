import type { Publication } from '../core/model/publication';
import type { SummaryLayout } from '../core/model/summary-layout';
import { publish } from '../core/publish/publish';
import { publishedSheet } from '../core/sheets/published-sheet';
import type { SheetPlan } from '../core/sheets/sheet';
import type { SheetContext } from '../core/sheets/sheet-context';
import { summarySheet } from '../core/sheets/summary-sheet';
import type { Analysis } from './analyse';
import type { SheetWording } from './sheet-context';
import { sheetContext } from './sheet-context';

/** The summary alone, for those who need not see the clients. There is no table of clients to check it against. */
export function summaryOf(analysis: Analysis, layout: SummaryLayout, wording: SheetWording): SheetPlan {
  return summarySheet(sheetContext(analysis, wording), layout, null);
}

/** The summary as it may be published, by the threshold of the profile. */
export function publicationOf(context: SheetContext): {
  readonly sheet: SheetPlan;
  readonly publication: Publication;
} {
  const { summary, profile } = context.outcome;
  const publication = publish(summary, profile.smallCellThreshold);
  return { sheet: publishedSheet(publication, context), publication };
}
