import { columnLetter } from '../model/address';
import type { ClientList } from '../model/client-list';
import type { Field } from '../model/field';
import type { Finding, FindingParams } from '../model/finding';
import type { Profile } from '../model/profile';
import type { RuleMeta } from './rule';
import { severityIn } from './severity-in';

/**
 * A function that adds findings of a rule at a field, client by client. `fields` are those that do not go together, of a
 * finding about a row.
 */
export type FindingsOf = (
  meta: RuleMeta,
  field: Field | undefined,
  fields?: readonly Field[],
) => (client: number, params: FindingParams) => void;

/** The findings of one rule at one field, in the order in which they were added. */
interface Kind {
  readonly rule: string;
  /** 0-based; -1 for the row. */
  readonly column: number;
  readonly clients: number[];
  readonly findings: Finding[];
  readonly add: (client: number, params: FindingParams) => void;
}

/**
 * Collects findings and gives them in the order of rows, then columns, then rules; equals in the order in which they were
 * added. The kinds of finding are sorted, and their findings dealt out to the rows: O(findings + clients), where sorting
 * the findings themselves takes as long as all the rules.
 */
export function findingsInOrder(
  list: ClientList,
  profile: Pick<Profile, 'rules'>,
): { readonly findingsOf: FindingsOf; readonly inOrder: () => Finding[] } {
  const kinds = new Map<string, Kind>();
  return {
    findingsOf: (meta, field, fields) => {
      const key = `${meta.id} ${field}`;
      let kind = kinds.get(key);
      if (kind === undefined) kinds.set(key, (kind = kindOf(list, profile, meta, field, fields)));
      return kind.add;
    },
    inOrder: () => {
      const sorted = [...kinds.values()].sort(
        (a, b) => a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
      );
      return dealtToRows(sorted, list.count);
    },
  };
}

function kindOf(
  list: ClientList,
  profile: Pick<Profile, 'rules'>,
  meta: RuleMeta,
  field: Field | undefined,
  fields: readonly Field[] | undefined,
): Kind {
  const column = field === undefined ? undefined : list.columns[field];
  const clients: number[] = [];
  const findings: Finding[] = [];
  const severity = severityIn(profile, meta);
  const letter = column === undefined ? null : columnLetter(column.column);
  const findingAt = (row: number, params: FindingParams): Finding => ({
    rule: meta.id,
    severity,
    row,
    column: letter,
    field: field ?? null,
    repair: meta.repair,
    params,
  });
  return {
    rule: meta.id,
    column: column?.column ?? -1,
    clients,
    findings,
    add: (client, params) => {
      clients.push(client);
      const finding = findingAt(list.rows[client]!, params);
      findings.push(fields === undefined ? finding : { ...finding, fields });
    },
  };
}

/** A counting sort by client: rows stand in the order of clients. */
function dealtToRows(kinds: readonly Kind[], clientCount: number): Finding[] {
  const next = new Int32Array(clientCount + 1);
  for (const { clients } of kinds) for (const client of clients) next[client + 1]! += 1;
  for (let client = 0; client < clientCount; client++) next[client + 1]! += next[client]!;
  const dealt = new Array<Finding>(next[clientCount]!);
  for (const { clients, findings } of kinds) {
    findings.forEach((finding, index) => {
      const client = clients[index]!;
      dealt[next[client]!] = finding;
      next[client]! += 1;
    });
  }
  return dealt;
}
