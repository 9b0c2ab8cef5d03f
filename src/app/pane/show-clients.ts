import { valueOf } from '../../core/model/judged-column';
import type { Outcome } from '../../core/model/outcome';
import { DERIVED_CELLS } from '../../core/sheets/derived-cells';
import type { SheetContext } from '../../core/sheets/sheet-context';
import { DERIVED_COLUMNS } from '../../core/sheets/sheet-texts';
import type { LiveAnalysis } from '../live/live-session';
import { maskedText } from './cell-text';
import type { ClientItem, ClientView } from './client-view';
import type { EngineTexts } from './engine-texts';
import { judgedFindings } from './judged-findings';
import { showFinding } from './show-findings';

/** A person's name as the list writes it; empty where it has none. */
export function nameOf({ list: { columns } }: Pick<Outcome, 'list'>, client: number): string {
  const whole = valueOf(columns.fullName, client);
  if (whole !== null) return whole;
  return [valueOf(columns.lastName, client), valueOf(columns.firstNames, client)]
    .filter((part) => part !== null)
    .join(' ');
}

/** Clients whose row begins with the number, or whose name holds every word of `text`, down the list. */
export function findClients(
  { outcome }: LiveAnalysis,
  text: string,
  count: number,
  { sheets }: EngineTexts,
): ClientItem[] {
  const words = text.trim().toLowerCase().split(/\s+/);
  const isNumber = /^\d+$/.test(text.trim());
  const found: ClientItem[] = [];
  if (words[0] === '') return found;
  for (let client = 0; client < outcome.list.count && found.length < count; client++) {
    const name = nameOf(outcome, client);
    const folded = name.toLowerCase();
    const isMeant = isNumber
      ? String(outcome.list.rows[client]) === text.trim()
      : words.every((word) => folded.includes(word));
    if (isMeant) found.push(itemOf(outcome, client, name, sheets));
  }
  return found;
}

/** All that explains one client; `null` where the row (1-based) is no client's. */
export function explainClient(
  analysis: LiveAnalysis,
  row: number,
  context: SheetContext,
  texts: EngineTexts,
): ClientView | null {
  const { outcome } = analysis;
  const client = outcome.list.rows.indexOf(row);
  if (client < 0) return null;
  const { sheets } = texts;
  return {
    ...itemOf(outcome, client, nameOf(outcome, client), sheets),
    reasons: outcome.decisions[client]!.reasons.map((reason) => sheets.reasons[reason]),
    facts: DERIVED_COLUMNS.flatMap((id) => {
      if (id === 'membership' || id === 'reasons') return [];
      const { cell, format = 'General' } = DERIVED_CELLS[id];
      const content = cell(client, context);
      if (content === null || (typeof content === 'object' && 'formula' in content)) return [];
      // Derived dates are serial numbers of the system of 1900.
      const text = maskedText(content, format, 1900, texts);
      return text === '' ? [] : [{ id, heading: sheets.derivedColumns[id], text }];
    }),
    findings: judgedFindings(analysis)
      .filter(
        ({ finding, ignored }) => finding.row === row && finding.place === undefined && ignored === null,
      )
      .map((judged) => showFinding(analysis, judged, texts)),
  };
}

function itemOf(
  { list, decisions }: Outcome,
  client: number,
  name: string,
  { ternary }: EngineTexts['sheets'],
): ClientItem {
  const { membership } = decisions[client]!;
  return { row: list.rows[client]!, name, membership, membershipName: ternary[membership] };
}
