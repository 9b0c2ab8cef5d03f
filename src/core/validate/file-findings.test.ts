import type { FieldValues } from '../model/client-list';
import { clientListOf } from '../model/client-list.fixture';
import type { ColumnMatch } from '../model/column-match';
import type { Finding } from '../model/finding';
import { fromIso } from '../model/local-date';
import type { FileFacts } from './file-findings';
import { fileFindings } from './file-findings';

const day = (iso: string) => fromIso(iso)!;

const complete: Partial<FieldValues> = {
  personId: { code: '010190-900P', birthDate: day('1990-01-01'), temporary: true },
  municipality: '740',
  benefit: 'none',
  motherTongue: 'fi',
  nationality: 'FI',
  employmentCode: '02',
};

const nothingToSay: FileFacts = {
  list: clientListOf([complete]),
  matches: [],
  skipped: [],
  hiddenRows: 0,
  hiddenColumns: 0,
  formulasWithoutValue: 0,
  coachCount: 1,
  profile: { validFrom: day('2021-03-01'), validTo: day('2024-12-31') },
  referenceDate: day('2021-03-31'),
};

function told(facts: Partial<FileFacts>): Pick<Finding, 'rule' | 'severity' | 'params'>[] {
  return fileFindings({ ...nothingToSay, ...facts }).map(({ rule, severity, params }) => ({
    rule,
    severity,
    params,
  }));
}

function without(field: keyof FieldValues, rest: Partial<FieldValues> = {}): Partial<FileFacts> {
  const client = { ...complete, ...rest };
  Reflect.deleteProperty(client, field);
  return { list: clientListOf([client]) };
}

function match(column: number, duplicateOf: ColumnMatch['duplicateOf']): ColumnMatch {
  return { column, heading: 'Puhelin', field: null, confidence: 1, question: null, duplicateOf };
}

const warning = (rule: string, params: Finding['params'] = {}) => ({ rule, severity: 'warning', params });
const info = (rule: string, params: Finding['params'] = {}) => ({ rule, severity: 'info', params });

describe('findings of the file', () => {
  test('are none where nothing is amiss', () => {
    expect(fileFindings(nothingToSay)).toEqual([]);
  });

  test.each<[string, Partial<FileFacts>, unknown[]]>([
    ['no column of identity codes', without('personId'), [warning('missing-column', { field: 'personId' })]],
    [
      'no column of identity codes, though one of birth dates',
      without('personId', { birthDate: day('1990-01-01') }),
      [warning('missing-column', { field: 'personId' })],
    ],
    ['no benefit', without('benefit'), [warning('missing-column', { field: 'benefit' })]],
    ['the right instead of the benefit', without('benefit', { earningsRelatedRight: false }), []],
    ['no employment codes', without('employmentCode'), [warning('no-employment-code-column')]],
    ['a date before the profile', { referenceDate: day('2021-02-28') }, [warning('profile-dates')]],
    ['the profile’s first day', { referenceDate: day('2021-03-01') }, []],
    ['the profile’s last day', { referenceDate: day('2024-12-31') }, []],
    ['a date after the profile', { referenceDate: day('2025-01-01') }, [warning('profile-dates')]],
    [
      'a profile without an end',
      { referenceDate: day('2031-01-01'), profile: { validFrom: day('2025-01-01'), validTo: null } },
      [],
    ],
    [
      'a heading used twice',
      { matches: [match(1, null), match(27, 'phone')] },
      [info('heading-used-twice', { field: 'phone', column: 'AB' })],
    ],
    ['hidden rows', { hiddenRows: 3 }, [info('hidden-rows', { count: 3 })]],
    ['hidden columns', { hiddenColumns: 2 }, [info('hidden-columns', { count: 2 })]],
    [
      'rows that were passed over',
      {
        skipped: [
          { row: 8, reason: 'blank' },
          { row: 12, reason: 'repeated-header' },
          { row: 13, reason: 'blank' },
          { row: 20, reason: 'totals' },
          { row: 22, reason: 'note' },
          { row: 23, reason: 'beside' },
        ],
      },
      [
        info('blank-rows-skipped', { count: 2 }),
        info('repeated-header-skipped', { row: 12 }),
        info('totals-row-skipped', { row: 20 }),
        info('note-row-skipped', { row: 22 }),
      ],
    ],
    ['no coaches', { coachCount: 0 }, [warning('no-coaches')]],
  ])('tell of %s', (_, facts, expected) => {
    expect(told(facts)).toEqual(expected);
  });

  test('name every column that decides about groups and membership, in a fixed order', () => {
    const list = clientListOf([{ lastName: 'Testi', employmentCode: '02' }]);
    expect(fileFindings({ ...nothingToSay, list }).map(({ field }) => field)).toEqual([
      'personId',
      'municipality',
      'benefit',
      'motherTongue',
      'nationality',
    ]);
  });

  test('speak of no row and no cell', () => {
    const findings = fileFindings({
      ...nothingToSay,
      hiddenRows: 1,
      coachCount: 0,
      skipped: [{ row: 9, reason: 'totals' }],
    });
    expect(findings.map(({ row, column }) => [row, column])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });
});

test('formulas whose result was never saved are counted, for they read as empty', () => {
  expect(told({ formulasWithoutValue: 3 })).toEqual([
    { rule: 'formula-without-value', severity: 'warning', params: { count: 3 } },
  ]);
});
