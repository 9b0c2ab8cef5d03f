import type { CellState, ChangeSet } from '../../core/changes/change-set';
import type { RowKey } from '../../core/changes/row-key';
import { rowPrint } from '../../core/changes/row-key';
import { isRecord } from './json';

/** What is written down before work begins, so that a later start can finish it or take it back. */
export type JournalEntry =
  | { readonly operation: 'apply-changes'; readonly changeSet: ChangeSet }
  | { readonly operation: 'write-derived-columns'; readonly sheet: string }
  | { readonly operation: 'draw-sheets' };

/**
 * An entry as text that XML takes without escapes: JSON in printable ASCII, the rest and `&<>` as `\uXXXX`. The id is the
 * same for the same entry.
 */
export function printEntry(entry: JournalEntry): { readonly id: string; readonly text: string } {
  const json = JSON.stringify(entry, (_, value: unknown) =>
    value instanceof Map ? [...(value as Map<unknown, unknown>)] : value,
  );
  const text = json.replace(
    /[^ -~]|[&<>]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return { id: String(rowPrint([text], [0])), text };
}

/** The entry of a text, `null` where it is none: the workbook may have come from anywhere. */
export function parseEntry(text: string): JournalEntry | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(json)) return null;
  switch (json.operation) {
    case 'draw-sheets':
      return { operation: 'draw-sheets' };
    case 'write-derived-columns':
      return typeof json.sheet === 'string' ? { operation: json.operation, sheet: json.sheet } : null;
    case 'apply-changes': {
      const changeSet = parseChangeSet(json.changeSet);
      return changeSet === null ? null : { operation: json.operation, changeSet };
    }
    default:
      return null;
  }
}

function parseChangeSet(json: unknown): ChangeSet | null {
  if (!isRecord(json) || typeof json.sheet !== 'string' || !Array.isArray(json.changes)) return null;
  const changes = json.changes.flatMap((change: unknown) => {
    if (!isRecord(change) || !isPlace(change.row) || !isPlace(change.column)) return [];
    const { row, column, before, after, reason } = change;
    if (!isState(before) || !isState(after) || !isRecord(reason) || typeof reason.code !== 'string')
      return [];
    return [{ row, column, before, after, reason: { code: reason.code, params: {} } }];
  });
  const rowKeys = new Map<number, RowKey>();
  for (const pair of Array.isArray(json.rowKeys) ? json.rowKeys : []) {
    const [row, key] = isPair(pair) ? pair : [];
    if (!isPlace(row) || !isRecord(key) || typeof key.print !== 'number' || !Array.isArray(key.columns))
      return null;
    rowKeys.set(row, { columns: key.columns.filter(isPlace), print: key.print });
  }
  return changes.length === json.changes.length ? { sheet: json.sheet, changes, rowKeys } : null;
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isState(state: unknown): state is CellState {
  if (!isRecord(state) || typeof state.format !== 'string') return false;
  const { value, formula } = state;
  const plain = value === null || ['string', 'number', 'boolean'].includes(typeof value);
  const error = isRecord(value) && typeof value.error === 'string';
  return (plain || error) && (formula === null || typeof formula === 'string');
}

function isPair(value: unknown): value is readonly [unknown, unknown] {
  return Array.isArray(value) && value.length === 2;
}
