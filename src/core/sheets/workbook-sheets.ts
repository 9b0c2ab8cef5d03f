import { isAboutFile } from '../model/finding';
import { clientColumns } from './client-columns';
import { clientSheet } from './client-sheet';
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
export function workbookSheets(context: SheetContext, derivedBefore: ReadonlySet<string>): SheetPlan[] {
  const { outcome, texts } = context;
  const columns = clientColumns(outcome, texts, derivedBefore);
  const findings = sortFindings(
    outcome.findings.filter((finding) => !isAboutFile(finding)),
    outcome.list.count,
  );
  return [
    summarySheet(context),
    clientSheet(columns, findings, context),
    coachSheet(context),
    findingSheet(columns, findings, context),
    decisionSheet(context),
    historySheet(context),
    settingsSheet(columns.derived, context),
    logSheet(context),
  ];
}
