import { columnIndex } from '../../core/model/address';
import type { LiveAnalysis } from '../live/live-session';
import { maskPersonIds } from '../mask-person-ids';
import type { FindingItem, FindingPage, FindingQuery } from './check-view';
import type { EngineTexts } from './engine-texts';
import type { JudgedFinding } from './judged-findings';
import { judgedFindings } from './judged-findings';
import { repairTexts } from './show-repairs';

/** A page of findings. Only those of the page are put into words. */
export function showFindings(
  analysis: LiveAnalysis,
  { rule, status, from, count }: FindingQuery,
  texts: EngineTexts,
): FindingPage {
  const wanted = judgedFindings(analysis).filter(
    ({ finding, ignored }) =>
      (rule === null || finding.rule === rule) && (ignored === null) === (status === 'open'),
  );
  return {
    total: wanted.length,
    items: wanted.slice(from, from + count).map((judged) => showFinding(analysis, judged, texts)),
  };
}

export function showFinding(
  { outcome }: LiveAnalysis,
  { id, finding, repair, ignored }: JudgedFinding,
  texts: EngineTexts,
): FindingItem {
  const { rule, severity, row, column, place } = finding;
  const { message, resolve } = texts.sheets.findings(finding);
  const match =
    column === null || place !== undefined
      ? undefined
      : outcome.matches.find((candidate) => candidate.column === columnIndex(column));
  return {
    id,
    rule,
    severity,
    row: place === undefined ? row : null,
    column: place === undefined ? column : null,
    place: placeOf(finding, texts),
    heading: maskPersonIds(match?.heading ?? ''),
    message,
    resolve,
    repair: repair === null ? null : { ...repairTexts(repair, outcome, texts), isSafe: repair.isSafe },
    ignored,
  };
}

/** Where a finding is, for people. */
export function placeOf({ row, column, place }: JudgedFinding['finding'], texts: EngineTexts): string {
  const sheet = place === undefined ? '' : `${texts.sheets.sheetNames[place]} `;
  if (row !== null && column !== null) return `${sheet}${column}${row}`;
  if (row !== null) return sheet + texts.place.row(String(row));
  return column === null ? sheet + texts.place.file : sheet + texts.place.column(column);
}
