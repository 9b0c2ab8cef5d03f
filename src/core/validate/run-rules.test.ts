import fc from 'fast-check';
import type { CellValue } from '../model/cell';
import type { ClientColumns, ClientList } from '../model/client-list';
import type { Finding, FindingParams } from '../model/finding';
import { judgeColumn } from '../model/judged-column';
import { EMPTY, reading, unusable } from '../model/reading';
import type { Reading } from '../model/reading';
import { onRemark } from './on-remark';
import type { CellRule, ListRule, RowRule, Rule, RuleMeta } from './rule';
import { CONTEXT } from './rule.fixture';
import { runRules as runRulesIn } from './run-rules';

const FIRST_ROW = 5;

function runRules(list: ClientList, rules: readonly Rule[]): Finding[] {
  return runRulesIn(rules, list, CONTEXT);
}

function listOf(count: number, columns: ClientColumns): ClientList {
  return { count, rows: Int32Array.from({ length: count }, (_, client) => client + FIRST_ROW), columns };
}

/** Reads a cell as its own text. A cell that begins with `!` cannot be used: what follows is the remark. */
function readText(cell: CellValue): Reading<string> {
  if (typeof cell !== 'string' || cell.trim() === '') return EMPTY;
  return cell.startsWith('!') ? unusable(cell.slice(1), { suggestion: 'Savonlinna' }) : reading(cell);
}

function textColumn(column: number, cells: readonly CellValue[]) {
  return judgeColumn(column, 'Otsikko', cells, readText);
}

function yesNoColumn(column: number, cells: readonly boolean[]) {
  return judgeColumn(column, 'Turvakielto', cells, (cell) => reading(cell === true));
}

function meta(id: string, fields: RuleMeta['fields']): RuleMeta {
  return { id, severity: 'warning', fields, repair: null };
}

function cellRule(id: string, fields: RuleMeta['fields'], check: CellRule['check']): CellRule {
  return { level: 'cell', meta: meta(id, fields), check };
}

function listRule(id: string, fields: RuleMeta['fields'], check: ListRule['check']): ListRule {
  return { level: 'list', meta: meta(id, fields), check };
}

function rowRule(id: string, fields: RuleMeta['fields'], params: FindingParams): RowRule {
  return { level: 'row', meta: meta(id, fields), judge: () => (client) => (client === 1 ? null : params) };
}

/** Speaks of every client. */
function eachClient(params: FindingParams): ListRule['check'] {
  return (list, _, report) => {
    for (let client = 0; client < list.count; client++) report(client, params);
  };
}

const place = (finding: Finding) => `${finding.row}${finding.column} ${finding.rule}`;

const unknown = cellRule('unknown', ['municipality', 'employmentCode', 'city'], onRemark('unknown'));

describe('runRules', () => {
  test('makes a finding of the rule, its place and the parameters of its check', () => {
    const typo: CellRule = {
      level: 'cell',
      meta: { id: 'typo', severity: 'error', fields: ['municipality'], repair: 'safe' },
      check: onRemark('typo'),
    };
    const list = listOf(2, { municipality: textColumn(3, ['Savonlinna', '!typo']) });
    expect(runRules(list, [typo])).toEqual([
      {
        rule: 'typo',
        severity: 'error',
        row: FIRST_ROW + 1,
        column: 'D',
        field: 'municipality',
        repair: 'safe',
        params: { suggestion: 'Savonlinna' },
      },
    ]);
  });

  test('finds nothing where nothing is wrong, in a list without clients, and without rules', () => {
    const municipality = textColumn(0, ['Savonlinna', null]);
    expect(runRules(listOf(2, { municipality }), [unknown])).toEqual([]);
    expect(runRules(listOf(0, { municipality: textColumn(0, []) }), [unknown])).toEqual([]);
    expect(runRules(listOf(1, { municipality: textColumn(0, ['!unknown']) }), [])).toEqual([]);
  });

  test('orders findings by row, then by column as in the sheet, then by rule', () => {
    const bad = ['!unknown', '!unknown'];
    // Column 26 is AA: it stands after Z although its letters sort before.
    const list = listOf(2, {
      municipality: textColumn(26, bad),
      employmentCode: textColumn(25, bad),
      city: textColumn(1, bad),
    });
    const rules = [listRule('whole-row', ['city'], eachClient({})), unknown];
    expect(runRules(list, rules).map(place)).toEqual([
      '5B unknown',
      '5B whole-row',
      '5Z unknown',
      '5AA unknown',
      '6B unknown',
      '6B whole-row',
      '6Z unknown',
      '6AA unknown',
    ]);
  });

  test('orders the findings of one cell by rule, in whatever order the rules run', () => {
    const list = listOf(1, { city: textColumn(0, ['!unknown']) });
    const rules = ['b', 'd', 'a', 'c'].map((id) => cellRule(id, ['city'], onRemark('unknown')));
    expect(runRules(list, rules).map(({ rule }) => rule)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('puts findings about the row before those about its first column', () => {
    const list = listOf(1, { city: textColumn(0, ['!unknown']) });
    const rules = [listRule('a', ['city'], eachClient({})), listRule('z', [], eachClient({}))];
    expect(runRules(list, rules).map(({ rule }) => rule)).toEqual(['z', 'a']);
  });

  test('asks a cell rule once for each distinct cell that has a remark or is blank', () => {
    const check = jest.fn<FindingParams | null, [Reading<unknown>, CellValue]>(() => ({}));
    const cells = ['!unknown', 'Savonlinna', '!unknown', null, '!typo', null, '!unknown', 'Savonlinna'];
    const list = listOf(cells.length, { municipality: textColumn(0, cells) });
    const findings = runRules(list, [cellRule('any', ['municipality'], check)]);
    expect(check.mock.calls.map(([, cell]) => cell)).toEqual(['!unknown', null, '!typo']);
    expect(findings.map(({ row }) => row)).toEqual([5, 7, 8, 9, 10, 11]);
  });

  test('runs a cell rule on its own fields alone, and on each that the list has', () => {
    const cells = ['!unknown'];
    const list = listOf(1, {
      municipality: textColumn(0, cells),
      employmentCode: textColumn(1, cells),
      notes: textColumn(2, cells),
    });
    expect(runRules(list, [unknown]).map(place)).toEqual(['5A unknown', '5B unknown']);
  });

  test('lets several rules speak of one cell', () => {
    const list = listOf(1, { municipality: textColumn(0, ['!unknown']) });
    const second = cellRule('also', ['municipality'], onRemark('unknown'));
    expect(runRules(list, [unknown, second]).map(place)).toEqual(['5A also', '5A unknown']);
  });

  describe('a row rule', () => {
    const list = listOf(3, {
      city: textColumn(0, ['x', 'x', 'x']),
      employmentCode: textColumn(1, ['x', 'x', 'x']),
    });

    test('stands at the first of its fields, names all of them and skips rows in which nothing is wrong', () => {
      const findings = runRules(list, [rowRule('pair', ['employmentCode', 'city'], {})]);
      expect(findings.map(({ row }) => row)).toEqual([5, 7]);
      for (const finding of findings)
        expect(finding).toMatchObject({ field: 'employmentCode', fields: ['employmentCode', 'city'] });
    });

    test('without fields of its own stands at the field that it names', () => {
      const findings = runRules(list, [rowRule('any', [], { field: 'city' })]);
      expect(findings).toHaveLength(2);
      for (const finding of findings)
        expect(finding).toMatchObject({ column: 'A', field: 'city', fields: ['city'] });
    });

    test('that names no known field stands at the row', () => {
      expect(runRules(list, [rowRule('any', [], { field: 'shoe-size' })])).toMatchObject([
        { row: 5, column: null, field: null, fields: [] },
        { row: 7, column: null, field: null, fields: [] },
      ]);
    });
  });

  test('only findings of row rules name the fields that do not go together', () => {
    const list = listOf(1, { city: textColumn(0, ['!unknown']) });
    const rules = [unknown, listRule('row', ['city'], eachClient({}))];
    for (const finding of runRules(list, rules)) expect(finding).not.toHaveProperty('fields');
  });

  describe('a list rule', () => {
    const rule = listRule('pair', ['employmentCode', 'city'], eachClient({}));

    test('stands at the first of its fields', () => {
      const list = listOf(1, { city: textColumn(0, ['x']), employmentCode: textColumn(1, ['x']) });
      expect(runRules(list, [rule])).toMatchObject([{ row: 5, column: 'B', field: 'employmentCode' }]);
    });

    test('does not run where a column that it needs is missing', () => {
      const check = jest.fn();
      runRules(listOf(1, { employmentCode: textColumn(1, ['x']) }), [
        listRule('pair', ['employmentCode', 'city'], check),
      ]);
      expect(check).not.toHaveBeenCalled();
    });

    test('of no field stands at the row', () => {
      expect(runRules(listOf(1, {}), [listRule('row', [], eachClient({}))])).toMatchObject([
        { row: 5, column: null, field: null },
      ]);
    });
  });

  describe('on rows under a non-disclosure order', () => {
    const cells = ['!unknown', '!unknown'];
    const nonDisclosure = yesNoColumn(9, [false, true]);

    test.each(['municipality', 'postalCode', 'city', 'streetAddress', 'phone'] as const)(
      'finds nothing about %s',
      (field) => {
        const list = listOf(2, { [field]: textColumn(0, cells), nonDisclosure });
        const rules = [
          cellRule('cell', [field], onRemark('unknown')),
          listRule('row', [field], eachClient({ name: 'Savonlinna' })),
        ];
        expect(runRules(list, rules).map(({ row, rule, params }) => [row, rule, params])).toEqual([
          [5, 'cell', { suggestion: 'Savonlinna' }],
          [5, 'row', { name: 'Savonlinna' }],
        ]);
      },
    );

    test.each<[fields: RuleMeta['fields'], rows: number[]]>([
      [['employmentCode'], [5, 7]],
      [['employmentCode', 'city'], [5]],
    ])('finds of a row by %j what may be told', (fields, rows) => {
      const three = ['x', 'x', 'x'];
      const list = listOf(3, {
        city: textColumn(0, three),
        employmentCode: textColumn(1, three),
        nonDisclosure: yesNoColumn(9, [false, false, fields.length > 1]),
      });
      expect(runRules(list, [rowRule('row', fields, {})]).map(({ row }) => row)).toEqual(rows);
      const ofList = listRule('list', fields, eachClient({}));
      expect(runRules(list, [ofList]).map(({ row }) => row)).toEqual(fields.length > 1 ? [5, 6] : [5, 6, 7]);
    });

    test('finds what is wrong with other fields', () => {
      const list = listOf(2, { employmentCode: textColumn(0, cells), nonDisclosure });
      expect(runRules(list, [unknown]).map(({ params }) => params)).toEqual([
        { suggestion: 'Savonlinna' },
        { suggestion: 'Savonlinna' },
      ]);
    });
  });

  test('a cell rule finds exactly the rows whose cell has its remark, in order, and the list stays as it was', () => {
    const cells = fc.array(fc.constantFrom<CellValue>('!unknown', '!typo', 'Savonlinna', ' ', null), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(cells, (column) => {
        const list = listOf(column.length, { municipality: textColumn(0, column) });
        const before = structuredClone(list);
        const rows = column.flatMap((cell, client) => (cell === '!unknown' ? [client + FIRST_ROW] : []));
        expect(runRules(list, [unknown]).map(({ row }) => row)).toEqual(rows);
        expect(list).toEqual(before);
      }),
      { seed: 20210331, numRuns: 200 },
    );
  });
});
