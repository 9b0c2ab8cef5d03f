import type { ClientList } from '../model/client-list';
import type { Field } from '../model/field';
import { FIELDS } from '../model/field';
import type { Finding, FindingParams } from '../model/finding';
import type { JudgedColumn } from '../model/judged-column';
import { isWithheldField, isWithheldRow } from '../model/non-disclosure';
import type { FindingsOf } from './findings-in-order';
import { findingsInOrder } from './findings-in-order';
import type { CellRule, ListRule, RowRule, Rule, RuleContext } from './rule';
import { canRun } from './rules-not-run';

/**
 * Runs the rules about cells, rows and the list and returns the findings in the order of rows, then columns, then rules.
 *
 * Knows no rule by name. Each distinct cell of a field is judged once, so the cost is
 * O(rules × distinct cells + rules × rows); nothing is allocated where nothing is wrong.
 * Rows under a non-disclosure order have no findings about address, municipality and phone: those are not to be known.
 */
export function runRules(rules: readonly Rule[], list: ClientList, context: RuleContext): Finding[] {
  const { findingsOf, inOrder } = findingsInOrder(list, context.profile);
  const running = rules.filter((rule) => canRun(rule, list, context));
  const cellRules = running.filter((rule) => rule.level === 'cell');
  for (const [field, column] of Object.entries(list.columns) as [Field, JudgedColumn<unknown>][]) {
    const ofField = cellRules.filter((rule) => rule.meta.fields.includes(field));
    collectCellFindings(list, field, column, ofField, findingsOf);
  }
  for (const rule of running) {
    if (rule.level === 'row') collectRowFindings(list, context, rule, findingsOf);
    if (rule.level === 'list') collectListFindings(list, context, rule, findingsOf);
  }
  return inOrder();
}

function collectCellFindings(
  list: ClientList,
  field: Field,
  column: JudgedColumn<unknown>,
  rules: readonly CellRule[],
  findingsOf: FindingsOf,
): void {
  const { codes, readings } = column;
  const isFaulty = new Uint8Array(readings.length);
  const judgements = judgeCells(column, rules, isFaulty);
  if (judgements.length === 0) return;
  const withholdable = isWithheldField(field);
  const clients: number[] = [];
  for (let client = 0; client < list.count; client++) {
    if (isFaulty[codes[client]!] === 1 && !(withholdable && isWithheldRow(list, client)))
      clients.push(client);
  }
  for (const { rule, paramsOfCode } of judgements) {
    const add = findingsOf(rule.meta, field);
    for (const client of clients) {
      const params = paramsOfCode[codes[client]!] ?? null;
      if (params !== null) add(client, params);
    }
  }
}

interface Judgement {
  readonly rule: CellRule;
  /** By distinct cell; empty while the rule has found nothing. */
  paramsOfCode: (FindingParams | null)[];
}

/** What each rule says of the distinct cells, of rules that say something. Marks in `isFaulty` the cells spoken of. */
function judgeCells(
  { cells, readings }: JudgedColumn<unknown>,
  rules: readonly CellRule[],
  isFaulty: Uint8Array,
): readonly Judgement[] {
  const judgements = rules.map((rule): Judgement => ({ rule, paramsOfCode: [] }));
  readings.forEach((reading, code) => {
    // Nothing remarked and a value there: nothing can be wrong. Without a value the cell is empty to the eye.
    if (reading.remarks.length === 0 && reading.value !== null) return;
    for (const judgement of judgements) {
      const params = judgement.rule.check(reading, cells[code] ?? null);
      if (params === null) continue;
      if (judgement.paramsOfCode.length === 0) {
        judgement.paramsOfCode = new Array<null>(readings.length).fill(null);
      }
      judgement.paramsOfCode[code] = params;
      isFaulty[code] = 1;
    }
  });
  return judgements.filter(({ paramsOfCode }) => paramsOfCode.length > 0);
}

function collectRowFindings(
  list: ClientList,
  context: RuleContext,
  { meta, judge }: RowRule,
  findingsOf: FindingsOf,
): void {
  const withholdable = meta.fields.some(isWithheldField);
  const paramsOf = judge(list, context);
  for (let client = 0; client < list.count; client++) {
    const params = paramsOf(client);
    if (params === null || (withholdable && isWithheldRow(list, client))) continue;
    const named = fieldIn(params);
    findingsOf(meta, named ?? meta.fields[0], named === null ? meta.fields : [named])(client, params);
  }
}

function collectListFindings(
  list: ClientList,
  context: RuleContext,
  { meta, check }: ListRule,
  findingsOf: FindingsOf,
): void {
  const withholdable = meta.fields.some(isWithheldField);
  const add = findingsOf(meta, meta.fields[0]);
  check(list, context, (client, params) => {
    if (!(withholdable && isWithheldRow(list, client))) add(client, params);
  });
}

const KNOWN_FIELDS: ReadonlySet<string | number> = new Set(FIELDS);

/** The field that a rule named in its parameters, `null` where it named none. */
function fieldIn({ field }: FindingParams): Field | null {
  return field !== undefined && KNOWN_FIELDS.has(field) ? (field as Field) : null;
}
