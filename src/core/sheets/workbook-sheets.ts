import { isAboutFile } from '../model/finding';
import type { SummaryLayout } from '../model/summary-layout';
import { clientColumns, derivedHeadings } from './client-columns';
import { CLIENT_TABLE, clientSheet } from './client-sheet';
import { coachSheet } from './coach-sheet';
import { decisionSheet } from './decision-sheet';
import { findingSheet } from './finding-sheet';
import { historySheet } from './history-sheet';
import { logSheet } from './log-sheet';
import { settingsSheet } from './settings-sheet';
import type { SheetPlan } from './sheet';
import type { SheetContext } from './sheet-context';
import { sortFindings } from './sort-findings';
import { summarySheet } from './summary-sheet';

/**
 * All sheets of a result workbook, in their order. `derivedBefore` are the headings that an earlier run added to the
 * list: they are made anew, not copied.
 */
export function workbookSheets(
  context: SheetContext,
  layout: SummaryLayout,
  derivedBefore: ReadonlySet<string>,
): SheetPlan[] {
  const { outcome, texts } = context;
  const columns = clientColumns(outcome, texts, derivedBefore);
  const findings = sortFindings(
    outcome.findings.filter((finding) => !isAboutFile(finding)),
    outcome.list.count,
  );
  return [
    summarySheet(context, layout, { name: CLIENT_TABLE, headings: derivedHeadings(columns) }),
    clientSheet(columns, findings, context),
    coachSheet(context),
    findingSheet(columns, findings, context),
    decisionSheet(context),
    historySheet(context),
    settingsSheet(columns.derived, context),
    logSheet(context),
  ];
}
