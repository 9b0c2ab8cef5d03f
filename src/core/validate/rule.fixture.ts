import type { ClientList, FieldValues } from '../model/client-list';
import { clientListOf } from '../model/client-list.fixture';
import type { Field } from '../model/field';
import type { FindingParams } from '../model/finding';
import { fromIso } from '../model/local-date';
import type { FileFacts, FileRule, ListRule, RowRule, RuleContext } from './rule';

/** A working day in the time of the trial, one coach, no month before. */
export const CONTEXT: RuleContext = {
  profile: {
    validFrom: fromIso('2021-03-01')!,
    validTo: fromIso('2024-12-31')!,
    municipalities: ['740'],
  },
  referenceDate: fromIso('2021-03-31')!,
  reference: {
    postcodes: new Map([
      ['57130', '740'],
      ['50100', '491'],
    ]),
  },
  coaches: [
    {
      id: 'OV01',
      name: 'Testi Valmentaja',
      fte: 1,
      ownLimit: null,
      specialities: [],
      languages: ['fi'],
      municipalities: [],
      absentFrom: null,
      absentTo: null,
    },
  ],
  previous: null,
};

/** A file in which nothing is amiss: one client, every column that decides. */
export const FACTS: FileFacts = {
  list: clientListOf([
    {
      personId: { code: '010190-900P', birthDate: fromIso('1990-01-01')!, temporary: true },
      municipality: '740',
      benefit: 'none',
      motherTongue: 'fi',
      nationality: 'FI',
      employmentCode: '02',
    },
  ]),
  matches: [],
  skipped: [],
  hiddenRows: 0,
  hiddenColumns: 0,
  otherLists: 0,
  formulas: 0,
  formulasWithoutValue: 0,
};

/** What a rule of the file reports: parameters, and the field or column that they are about. */
export function reportsOf(
  rule: FileRule,
  facts: Partial<FileFacts> = {},
  context: Partial<RuleContext> = {},
): [params: FindingParams, at?: { readonly field?: Field; readonly column?: number }][] {
  const reports: ReturnType<typeof reportsOf> = [];
  rule.check({ ...FACTS, ...facts }, { ...CONTEXT, ...context }, (params, at) => {
    reports.push(at === undefined ? [params] : [params, at]);
  });
  return reports;
}

/** What a rule of rows says of one client with these values: parameters, or `null`. */
export function judgementOf(
  rule: RowRule,
  client: Partial<FieldValues>,
  context: Partial<RuleContext> = {},
): FindingParams | null {
  return rule.judge(clientListOf([client]), { ...CONTEXT, ...context })(0);
}

/** What a rule of the list reports, by client (0-based), in the order of its reports. */
export function reportsOfList(
  rule: ListRule,
  list: ClientList,
  context: Partial<RuleContext> = {},
): [client: number, params: FindingParams][] {
  const reports: [number, FindingParams][] = [];
  rule.check(list, { ...CONTEXT, ...context }, (client, params) => {
    reports.push([client, params]);
  });
  return reports;
}
