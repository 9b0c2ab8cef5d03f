import { columnLetter } from '../model/address';
import type { ClientList } from '../model/client-list';
import type { Field } from '../model/field';
import { FIELDS } from '../model/field';
import type { Finding, FindingParams } from '../model/finding';
import type { JudgedColumn } from '../model/judged-column';
import { isWithheldField, isWithheldRow } from '../model/non-disclosure';
import type { CellRule, ListRule, RowRule, Rule, RuleContext, RuleMeta } from './rule';
import { canRun } from './rules-not-run';
import { severityIn } from './severity-in';

interface Hit {
  readonly meta: RuleMeta;
  readonly params: FindingParams;
}

/**
 * Runs the rules about cells, rows and the list and returns the findings in the order of rows, then columns, then rules.
 *
 * Knows no rule by name. Each distinct cell of a field is judged once, so the cost is
 * O(rules × distinct cells + rules × rows); nothing is allocated where nothing is wrong.
 * Rows under a non-disclosure order have no findings about address, municipality and phone: those are not to be known.
 */
export function runRules(rules: readonly Rule[], list: ClientList, context: RuleContext): Finding[] {
  const findings: Finding[] = [];
  const running = rules.filter((rule) => canRun(rule, list, context));
  const cellRules = running.filter((rule) => rule.level === 'cell');
  for (const [field, column] of Object.entries(list.columns) as [Field, JudgedColumn<unknown>][]) {
    const ofField = cellRules.filter((rule) => rule.meta.fields.includes(field));
    collectCellFindings(list, context, field, column, ofField, findings);
  }
  for (const rule of running) {
    if (rule.level === 'row') collectRowFindings(list, context, rule, findings);
    if (rule.level === 'list') collectListFindings(list, context, rule, findings);
  }
  return findings.sort(inSheetOrder);
}

function collectCellFindings(
  list: ClientList,
  { profile }: RuleContext,
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
  const letter = columnLetter(column.column);
  for (let client = 0; client < list.count; client++) {
    const hits = hitsOfCode[column.codes[client]!];
    if (!hits || (withholdable && isWithheldRow(list, client))) continue;
    for (const { meta, params } of hits) {
      findings.push({
        rule: meta.id,
        severity: severityIn(profile, meta),
        row: list.rows[client]!,
        column: letter,
        field,
        repair: meta.repair,
        params,
      });
    }
  }
}

function collectRowFindings(
  list: ClientList,
  context: RuleContext,
  { meta, judge }: RowRule,
  findings: Finding[],
): void {
  const withholdable = meta.fields.some(isWithheldField);
  const finding = findingMaker(list, context, meta, meta.fields[0]);
  const paramsOf = judge(list, context);
  for (let client = 0; client < list.count; client++) {
    const params = paramsOf(client);
    if (params === null || (withholdable && isWithheldRow(list, client))) continue;
    const named = fieldIn(params);
    findings.push(
      named === null
        ? { ...finding(client, params), fields: meta.fields }
        : { ...findingMaker(list, context, meta, named)(client, params), fields: [named] },
    );
  }
}

function collectListFindings(
  list: ClientList,
  context: RuleContext,
  { meta, check }: ListRule,
  findings: Finding[],
): void {
  const finding = findingMaker(list, context, meta, meta.fields[0]);
  const withholdable = meta.fields.some(isWithheldField);
  check(list, context, (client, params) => {
    if (withholdable && isWithheldRow(list, client)) return;
    findings.push(finding(client, params));
  });
}

const KNOWN_FIELDS: ReadonlySet<string | number> = new Set(FIELDS);

/** The field that a rule named in its parameters, `null` where it named none. */
function fieldIn({ field }: FindingParams): Field | null {
  return field !== undefined && KNOWN_FIELDS.has(field) ? (field as Field) : null;
}

/** Makes findings of a rule that stand at a field. */
function findingMaker(
  list: ClientList,
  { profile }: RuleContext,
  meta: RuleMeta,
  field: Field | null = null,
): (client: number, params: FindingParams) => Finding {
  const column = field === null ? undefined : list.columns[field];
  const letter = column === undefined ? null : columnLetter(column.column);
  const severity = severityIn(profile, meta);
  return (client, params) => ({
    rule: meta.id,
    severity,
    row: list.rows[client]!,
    column: letter,
    field,
    repair: meta.repair,
    params,
  });
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
