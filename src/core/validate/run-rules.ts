import { columnLetter } from '../model/address';
import type { ClientList } from '../model/client-list';
import type { Field } from '../model/field';
import type { Finding, FindingParams } from '../model/finding';
import type { JudgedColumn } from '../model/judged-column';
import { isWithheldField, isWithheldRow } from '../model/non-disclosure';
import type { CellRule, ListRule, Rule, RuleMeta } from './rule';

interface Hit {
  readonly meta: RuleMeta;
  readonly params: FindingParams;
}

/**
 * Runs rules over a client list and returns the findings in the order of rows, then columns, then rules.
 *
 * Knows no rule by name. Each distinct cell of a field is judged once, so the cost of cell rules is
 * O(rules × distinct cells + rows × fields); nothing is allocated for cells where nothing is wrong.
 * Rows under a non-disclosure order have no findings about address, municipality and phone: those are not to be known.
 */
export function runRules(list: ClientList, rules: readonly Rule[]): Finding[] {
  const findings: Finding[] = [];
  const cellRules = rules.filter((rule) => rule.level === 'cell');
  for (const [field, column] of Object.entries(list.columns) as [Field, JudgedColumn<unknown>][]) {
    const ofField = cellRules.filter((rule) => rule.meta.fields.includes(field));
    collectCellFindings(list, field, column, ofField, findings);
  }
  for (const rule of rules) {
    if (rule.level === 'list') collectListFindings(list, rule, findings);
  }
  return findings.sort(inSheetOrder);
}

function collectCellFindings(
  list: ClientList,
  field: Field,
  column: JudgedColumn<unknown>,
  rules: readonly CellRule[],
  findings: Finding[],
): void {
  const hitsOfCode = column.readings.map((reading, code): readonly Hit[] | null => {
    const cell = column.cells[code] ?? null;
    // Nothing remarked and a value there: nothing can be wrong. Without a value the cell is empty to the eye.
    if (reading.remarks.length === 0 && reading.value !== null) return null;
    const hits = rules.flatMap((rule) => {
      const params = rule.check(reading, cell);
      return params === null ? [] : [{ meta: rule.meta, params }];
    });
    return hits.length > 0 ? hits : null;
  });
  if (hitsOfCode.every((hits) => hits === null)) return;
  const withholdable = isWithheldField(field);
  for (let client = 0; client < list.count; client++) {
    const hits = hitsOfCode[column.codes[client]!];
    if (!hits || (withholdable && isWithheldRow(list, client))) continue;
    for (const { meta, params } of hits) findings.push(finding(list, client, meta, field, column, params));
  }
}

function collectListFindings(list: ClientList, rule: ListRule, findings: Finding[]): void {
  if (!rule.meta.fields.every((field) => list.columns[field] !== undefined)) return;
  const field = rule.meta.fields[0] ?? null;
  const column = field === null ? undefined : list.columns[field];
  const withholdable = field !== null && isWithheldField(field);
  rule.check(list, (client, params) => {
    if (withholdable && isWithheldRow(list, client)) return;
    findings.push(finding(list, client, rule.meta, field, column, params));
  });
}

function finding(
  list: ClientList,
  client: number,
  meta: RuleMeta,
  field: Field | null,
  column: JudgedColumn<unknown> | undefined,
  params: FindingParams,
): Finding {
  return {
    rule: meta.id,
    severity: meta.severity,
    row: list.rows[client]!,
    column: column === undefined ? null : columnLetter(column.column),
    field,
    repair: meta.repair,
    params,
  };
}

function inSheetOrder(a: Finding, b: Finding): number {
  return (
    (a.row ?? 0) - (b.row ?? 0) ||
    (a.column ?? '').length - (b.column ?? '').length ||
    compare(a.column ?? '', b.column ?? '') ||
    compare(a.rule, b.rule)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
