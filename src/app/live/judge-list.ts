import { chooseColumns } from '../../core/columns/choose-columns';
import type { ListCandidate } from '../../core/columns/find-client-list';
import { readClientList } from '../../core/columns/read-client-list';
import type { CellValue } from '../../core/model/cell';
import type { ClientList, FieldValues } from '../../core/model/client-list';
import type { Field } from '../../core/model/field';
import type { Finding } from '../../core/model/finding';
import type { Grid } from '../../core/model/grid';
import type { Parse, Reading } from '../../core/model/reading';
import { CATALOGUE } from '../../core/validate/catalogue';
import { duplicatesOf } from '../../core/validate/duplicates';
import { runRules } from '../../core/validate/run-rules';
import type { FieldParsers } from '../../core/values/field-parsers';
import { withOwnWords } from '../../core/values/own-words';
import { withholdPeople } from '../../core/withhold-people';
import { chooseList } from '../choose-list';
import { dictionariesOf } from '../dictionaries';
import { loadReference } from '../reference-data';
import type { RowSpan } from './edited-rows';
import { withRows } from './edited-rows';
import type { LiveAnalysis } from './live-session';

/** The client list as it stands and what is wrong in it, cell by cell. */
export interface JudgedList {
  readonly candidate: ListCandidate;
  readonly headerRow: number;
  readonly list: ClientList;
  readonly findings: readonly Finding[];
  /** Those of them that the steps after the rules made. */
  readonly ofLaterSteps: readonly Finding[];
}

/** Judges the list anew when rows of it changed; `rows` is the sheet with those rows only. */
export type JudgeAgain = (before: JudgedList, rows: Grid, span: RowSpan) => JudgedList;

/**
 * The list of an analysis, and how to judge it again after edits: with the columns, coaches and settings of then.
 *
 * The whole list is judged, not the changed rows alone: what a row says of its person may concern the person's other
 * rows (duplicates, non-disclosure orders), and what stands on most rows is told once. The findings are therefore those
 * of a new check, but for what completion and assignment told: it is of the analysis, except on rows that changed since. No step
 * but reading and rules runs, so it costs O(rows × columns) with each distinct cell parsed once.
 */
export function judgeList({ outcome, earlier, wishes }: LiveAnalysis): {
  readonly judged: JudgedList;
  readonly again: JudgeAgain;
} {
  const { grid, profile, referenceDate, coaches, headerRow, list, findings, previous } = outcome;
  const { words } = outcome.ownWords;
  const reference = loadReference();
  const context = { profile, referenceDate, reference, coaches, previous };
  const parsers = rememberingParsers(withOwnWords(dictionariesOf(outcome), words));
  const candidate = chooseColumns(chooseList([grid], earlier, grid.sheet).candidate, wishes.columns);
  return {
    judged: { candidate, headerRow, list, findings, ofLaterSteps: findings.filter(isOfLaterStep) },
    again: (before, rows, span) => {
      const candidate = { ...before.candidate, grid: withRows(before.candidate.grid, rows, span) };
      const { list: read } = readClientList(candidate, parsers);
      const list = withholdPeople(read, duplicatesOf(read));
      const ofLaterSteps = before.ofLaterSteps.filter(
        ({ row }) => row! - 1 < span.first || row! - 1 > span.last,
      );
      const findings = [...runRules(CATALOGUE, list, context), ...ofLaterSteps];
      return { candidate, headerRow, list, findings, ofLaterSteps };
    },
  };
}

const IDS_OF_RULES: ReadonlySet<string> = new Set(CATALOGUE.map(({ meta }) => meta.id));

/** True for what stands at a row of the list, but comes of completion or assignment, not of a rule. */
function isOfLaterStep({ rule, row, place }: Finding): boolean {
  return row !== null && place === undefined && !IDS_OF_RULES.has(rule);
}

/** The parsers of the fields, each of which knows again what it has read before: most cells stay as they were. */
function rememberingParsers(parsers: FieldParsers): FieldParsers {
  const fields = Object.keys(parsers) as Field[];
  return fields.reduce<FieldParsers>(
    (all, field) => ({ ...all, [field]: remembering<FieldValues[Field]>(parsers[field]) }),
    parsers,
  );
}

function remembering<T>(parse: Parse<T>): Parse<T> {
  const known = new Map<CellValue, Reading<T>>();
  return (cell) => {
    let reading = known.get(cell);
    if (reading === undefined) {
      reading = parse(cell);
      known.set(cell, reading);
    }
    return reading;
  };
}
