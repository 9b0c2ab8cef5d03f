import fc from 'fast-check';
import type { FieldValues } from '../model/client-list';
import type { Coach } from '../model/coach';
import { decisionOf } from '../model/decision.fixture';
import { AGE_CLASSES, DURATION_CLASSES } from '../model/derived';
import type { Finding } from '../model/finding';
import type { LocalDate } from '../model/local-date';
import type { Placement } from '../model/placement';
import { CLIENT_GROUPS } from '../model/profile';
import type { SummaryRow, SummaryTableId } from '../model/summary';
import { SUMMARY_TABLES } from '../model/summary';
import type { Person } from './summary-input.fixture';
import { summaryInputOf } from './summary-input.fixture';
import type { SummaryInput } from './population';
import { summarise } from './summarise';

const day = 18_000 as LocalDate;
const personId = { code: '010190-900P', birthDate: day, temporary: true };

function table(id: SummaryTableId, people: readonly Person[], rest: Partial<SummaryInput> = {}) {
  return summarise(summaryInputOf(people, rest)).find((one) => one.id === id)!.rows;
}

/** Class and value of each row. */
function counts(rows: readonly SummaryRow[]): [string, number][] {
  return rows.map(({ class: name, value }) => [name, value]);
}

function client(values: Partial<FieldValues>, rest: Partial<Person> = {}): Person {
  return { values, ...rest };
}

test('the tables stand in the order in which people read them, whatever the list tells', () => {
  const ids = [...SUMMARY_TABLES];
  expect(summarise(summaryInputOf([])).map(({ id }) => id)).toEqual(ids);
  expect(summarise(summaryInputOf([client({ personId })])).map(({ id }) => id)).toEqual(ids);
});

describe('people', () => {
  const people: Person[] = [
    client({ personId }),
    client({ personId }, { repeats: 0 }),
    { decision: decisionOf('no') },
    { decision: decisionOf('review') },
    { decision: decisionOf('review'), repeats: 3 },
  ];

  test('are counted once, and every row is told', () => {
    expect(counts(table('keyFigures', people)).slice(0, 5)).toEqual([
      ['rows', 5],
      ['people', 3],
      ['repeatedRows', 2],
      ['clients', 1],
      ['toReview', 1],
    ]);
  });

  test('are the whole of the table of membership', () => {
    expect(table('membership', people)).toEqual([
      { class: 'yes', value: 1, unit: 'count', of: 3 },
      { class: 'no', value: 1, unit: 'count', of: 3 },
      { class: 'review', value: 1, unit: 'count', of: 3 },
    ]);
  });

  test('have reasons, the most common first, then by code', () => {
    expect(table('reasons', people)).toEqual([
      { class: 'benefit-missing', value: 1, unit: 'count', of: 3 },
      { class: 'no-earnings-related', value: 1, unit: 'count', of: 3 },
      { class: 'no-group', value: 1, unit: 'count', of: 3 },
    ]);
    expect(counts(table('reasons', [...people, { decision: decisionOf('no') }]))[0]).toEqual(['no-group', 2]);
  });
});

describe('groups', () => {
  const everyColumn = { personId, benefit: 'none', nationality: 'FI', motherTongue: 'fi' } as const;

  test('are counted each on its own, immigrants and foreign-language clients together as well', () => {
    const rows = table('groups', [
      client(everyColumn, {
        decision: decisionOf('yes', ['noEarningsRelated', 'immigrant', 'foreignLanguage']),
      }),
      client(everyColumn, { decision: decisionOf('yes', ['foreignLanguage']) }),
      client(everyColumn, { decision: decisionOf('yes', ['young']) }),
      client(everyColumn, { decision: decisionOf('review', ['young']) }),
    ]);
    expect(rows.map(({ class: name, value, of }) => [name, value, of])).toEqual([
      ['noEarningsRelated', 1, 3],
      ['young', 1, 3],
      ['immigrant', 1, 3],
      ['foreignLanguage', 2, 3],
      ['immigrantOrForeignLanguage', 2, 3],
    ]);
  });

  test('overlap where a client is in two: every two of those that the list tells have a row', () => {
    const rows = table('overlaps', [
      client(everyColumn, {
        decision: decisionOf('yes', ['noEarningsRelated', 'immigrant', 'foreignLanguage']),
      }),
      client(everyColumn, { decision: decisionOf('yes', ['noEarningsRelated', 'immigrant']) }),
      client(everyColumn, { decision: decisionOf('no', ['noEarningsRelated', 'young']) }),
    ]);
    expect(counts(rows)).toEqual([
      ['noEarningsRelated+young', 0],
      ['noEarningsRelated+immigrant', 2],
      ['noEarningsRelated+foreignLanguage', 1],
      ['young+immigrant', 0],
      ['young+foreignLanguage', 0],
      ['immigrant+foreignLanguage', 1],
    ]);
    expect(table('overlaps', [client({ benefit: 'none' })])).toEqual([]);
  });

  test.each<[string, Partial<FieldValues>, string[]]>([
    ['nothing', { lastName: 'Testi' }, []],
    ['benefits', { benefit: 'none' }, ['noEarningsRelated']],
    ['the right to an allowance', { earningsRelatedRight: false }, ['noEarningsRelated']],
    ['birth dates', { birthDate: day }, ['young']],
    ['nationalities', { nationality: 'FI' }, ['immigrant', 'immigrantOrForeignLanguage']],
    ['mother tongues', { motherTongue: 'fi' }, ['foreignLanguage', 'immigrantOrForeignLanguage']],
  ])('have a row where the list tells them: %s', (_, values, expected) => {
    expect(counts(table('groups', [client(values)])).map(([name]) => name)).toEqual(expected);
  });
});

describe('municipalities', () => {
  test('under a non-disclosure order are never named', () => {
    const rows = table('municipality', [
      client({ municipality: '740' }),
      client({ municipality: '740' }),
      client({ municipality: '491' }),
      client({ municipality: '178', nonDisclosure: true }),
      client({ nonDisclosure: true }),
      client({}),
    ]);
    expect(counts(rows)).toEqual([
      ['740', 2],
      ['withheld', 2],
      ['491', 1],
      ['unknown', 1],
    ]);
  });

  test('under a non-disclosure order stand in no other table either', () => {
    const people = [client({ municipality: '178', nonDisclosure: true }), client({ municipality: '740' })];
    expect(JSON.stringify(summarise(summaryInputOf(people)))).not.toContain('178');
  });
});

describe('classes', () => {
  test('of age and duration stand from least to most, with nothing left out but an empty unknown', () => {
    const known = client(
      { personId, unemploymentStart: day },
      { ageClass: '30-54', durationClass: '1-to-2-years' },
    );
    expect(counts(table('ageClass', [known])).map(([name]) => name)).toEqual(AGE_CLASSES);
    expect(counts(table('durationClass', [known])).map(([name]) => name)).toEqual(DURATION_CLASSES);
    expect(counts(table('ageClass', [known, client({ personId })])).at(-1)).toEqual(['unknown', 1]);
    expect(counts(table('ageClass', [known]))[2]).toEqual(['30-54', 1]);
  });

  test('of employment codes are all that the profile speaks of, in order', () => {
    const rows = table('employmentCode', [client({ employmentCode: '07' }), client({})]);
    expect(counts(rows)).toEqual([
      ['00', 0],
      ['01', 0],
      ['02', 0],
      ['03', 0],
      ['04', 0],
      ['05', 0],
      ['06', 0],
      ['07', 1],
      ['08', 0],
      ['unknown', 1],
    ]);
  });

  test('of service tracks tell assessments from proposals', () => {
    const rows = table('serviceTrack', [
      { track: { value: 'supported', proposed: false, reasons: [] } },
      { track: { value: 'supported', proposed: true, reasons: ['long-term-unemployed'] } },
      { track: { value: null, proposed: true, reasons: ['information-missing'] } },
      {},
    ]);
    expect(counts(rows)).toEqual([
      ['independent', 0],
      ['supported', 1],
      ['much-support', 0],
      ['independent-proposed', 0],
      ['supported-proposed', 1],
      ['much-support-proposed', 0],
      ['to-assess', 2],
    ]);
  });

  test('of deadlines tell overdue ones only where the list tells contacts', () => {
    const deadline = { kind: 'discussion', date: day, overdue: false } as const;
    const told = [
      client({ lastContact: day }, { deadline }),
      client({ lastContact: day }, { deadline: { ...deadline, overdue: true } }),
    ];
    expect(counts(table('deadlines', told))).toEqual([
      ['first-interview', 0],
      ['first-interview-overdue', 0],
      ['discussion', 1],
      ['discussion-overdue', 1],
    ]);
    expect(counts(table('deadlines', [client({ jobSearchStart: day }, { deadline })]))).toEqual([
      ['first-interview', 0],
      ['discussion', 1],
    ]);
  });

  test('of referrals are the specialists of the profile; a client may have several', () => {
    const rows = table('referrals', [
      client({ referral: ['x'] }, { referrals: ['psykologi', 'terveydenhoitaja'] }),
      client({ referral: ['x'] }, { referrals: ['psykologi'] }),
      client({ referral: ['x'] }, { referrals: ['psykologi'], decision: decisionOf('no') }),
    ]);
    expect(counts(rows)).toEqual([
      ['psykologi', 2],
      ['terveydenhoitaja', 1],
    ]);
  });
});

test.each<[SummaryTableId, Partial<FieldValues>]>([
  ['municipality', { municipality: '740' }],
  ['ageClass', { personId }],
  ['ageClass', { birthDate: day }],
  ['durationClass', { unemploymentStart: day }],
  ['employmentCode', { employmentCode: '02' }],
  ['deadlines', { jobSearchStart: day }],
  ['deadlines', { lastContact: day }],
  ['referrals', { referral: ['x'] }],
])('the table %s has rows with its column (%j) and none without', (id, values) => {
  expect(table(id, [client(values)]).length).toBeGreaterThan(0);
  expect(table(id, [client({ lastName: 'Testi' })])).toEqual([]);
});

describe('key figures', () => {
  const names = (values: Partial<FieldValues>) =>
    counts(table('keyFigures', [client(values)])).map(([name]) => name);

  test.each<[string, Partial<FieldValues>]>([
    ['longTerm', { unemploymentStart: day }],
    ['unemployed', { employmentCode: '02' }],
    ['activationRate', { employmentCode: '02' }],
    ['overdueDeadlines', { lastContact: day }],
    ['assessmentOverdue', { serviceNeed: 'supported', jobSearchStart: day }],
  ])('tell %s where the list has what it takes (%j), and are silent where not', (name, values) => {
    expect(names(values)).toContain(name);
    expect(names({ lastName: 'Testi' })).not.toContain(name);
  });

  test('have no activation rate where nobody is unemployed or in services', () => {
    expect(names({ employmentCode: '00' })).not.toContain('activationRate');
  });

  test('count only clients', () => {
    const values = { unemploymentStart: day, employmentCode: '02' };
    const rows = table('keyFigures', [
      client(values, { longTerm: 'yes' }),
      client({ ...values, employmentCode: '08' }, { longTerm: 'no' }),
      client(values, { longTerm: 'yes', decision: decisionOf('no') }),
      client(values, { longTerm: 'yes', repeats: 0 }),
    ]);
    expect(counts(rows)).toEqual(
      expect.arrayContaining([
        ['longTerm', 1],
        ['unemployed', 1],
        ['activationRate', 0.5],
      ]),
    );
  });
});

describe('the assignment', () => {
  const coaches: Coach[] = ['A', 'B'].map((id) => ({
    id,
    name: id,
    fte: 1,
    ownLimit: null,
    specialities: [],
    languages: ['fi'],
    municipalities: [],
    absentFrom: null,
    absentTo: null,
  }));
  const placement: Placement = {
    coachOf: Int32Array.of(0, 0, -1),
    kindOf: ['keeps', 'moves', 'no-place'],
    overLimit: [],
    faultsOf: [[], ['changeOfCoach'], []],
    coaches: [
      { limit: 2, load: 2 },
      { limit: 0, load: 0 },
    ],
    clients: 3,
    assigned: 2,
    capacity: 2,
    missingFte: 0.01,
    penalty: 8,
    balance: 2,
    caseload: null,
    coachChanges: 1,
    way: { kind: 'all' },
    proof: 'optimal',
  };

  test('is told coach by coach, in their order, and in figures', () => {
    const people = [{}, {}, {}];
    expect(table('coaches', people, { coaches, placement })).toEqual([
      { class: 'A', value: 2, unit: 'count', of: 2 },
      { class: 'B', value: 0, unit: 'count', of: 0 },
    ]);
    expect(table('keyFigures', people, { coaches, placement })).toEqual(
      expect.arrayContaining([
        { class: 'assigned', value: 2, unit: 'count', of: 3 },
        { class: 'withoutPlace', value: 1, unit: 'count', of: 3 },
        { class: 'capacity', value: 2, unit: 'count' },
        { class: 'freePlaces', value: 0, unit: 'count', of: 2 },
        { class: 'missingFte', value: 0.01, unit: 'fte' },
        { class: 'coachChanges', value: 1, unit: 'count', of: 2 },
      ]),
    );
  });

  test('is not told where there is none', () => {
    expect(table('coaches', [{}])).toEqual([]);
    expect(counts(table('keyFigures', [{}])).map(([name]) => name)).not.toContain('assigned');
  });
});

test('findings are counted by rule, the most common first; what only tells of the file read is not', () => {
  const finding = (rule: string, rest: Partial<Finding> = {}): Finding => ({
    rule,
    severity: 'error',
    row: 2,
    column: 'A',
    field: null,
    repair: null,
    params: {},
    ...rest,
  });
  const findings = [
    ...['phone-format', 'email-format', 'email-format'].map((rule) => finding(rule)),
    finding('missing-column', { row: null, severity: 'warning' }),
    finding('blank-rows-skipped', { row: null, severity: 'info' }),
    finding('date-repaired', { severity: 'info' }),
  ];
  expect(table('findings', [], { findings })).toEqual([
    { class: 'email-format', value: 2, unit: 'count' },
    { class: 'date-repaired', value: 1, unit: 'count' },
    { class: 'missing-column', value: 1, unit: 'count' },
    { class: 'phone-format', value: 1, unit: 'count' },
  ]);
});

const anyPerson: fc.Arbitrary<Person> = fc
  .record({
    membership: fc.constantFrom('yes' as const, 'no' as const, 'review' as const),
    groups: fc.subarray([...CLIENT_GROUPS]),
    isRepeat: fc.boolean(),
    municipality: fc.option(fc.constantFrom('740', '491'), { nil: undefined }),
    nonDisclosure: fc.boolean(),
    employmentCode: fc.option(fc.constantFrom('00', '02', '05', '08'), { nil: undefined }),
    ageClass: fc.option(fc.constantFrom(...AGE_CLASSES), { nil: undefined }),
    durationClass: fc.option(fc.constantFrom(...DURATION_CLASSES), { nil: undefined }),
    servicePoint: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
  })
  .map(({ membership, groups, isRepeat, municipality, nonDisclosure, employmentCode, ...rest }) => ({
    values: {
      personId,
      unemploymentStart: day,
      lastContact: day,
      nonDisclosure,
      ...(municipality === undefined ? {} : { municipality }),
      ...(employmentCode === undefined ? {} : { employmentCode }),
    },
    decision: decisionOf(membership, groups),
    repeats: isRepeat ? 0 : -1,
    ...(rest.ageClass === undefined ? {} : { ageClass: rest.ageClass }),
    ...(rest.durationClass === undefined ? {} : { durationClass: rest.durationClass }),
    ...(rest.servicePoint === undefined ? {} : { servicePoint: rest.servicePoint }),
  }));

test('totals tie: membership sums to people, the tables of clients to clients', () => {
  // The first client is nobody's repeat and gives every table its column.
  const first = client({
    personId,
    unemploymentStart: day,
    lastContact: day,
    municipality: '740',
    employmentCode: '02',
  });
  fc.assert(
    fc.property(fc.array(anyPerson, { maxLength: 20 }), (others) => {
      const summary = summarise(summaryInputOf([first, ...others]));
      const rowsOf = (id: SummaryTableId) => summary.find((one) => one.id === id)!.rows;
      const sum = (id: SummaryTableId) => rowsOf(id).reduce((total, { value }) => total + value, 0);
      const figure = (name: string) => rowsOf('keyFigures').find((row) => row.class === name)!.value;

      expect(figure('people') + figure('repeatedRows')).toBe(others.length + 1);
      expect(sum('membership')).toBe(figure('people'));
      const tables = [
        'municipality',
        'servicePoint',
        'ageClass',
        'durationClass',
        'employmentCode',
        'deadlines',
        'serviceTrack',
      ] as const;
      for (const id of tables) {
        expect([id, sum(id)]).toEqual([id, figure('clients')]);
        for (const row of rowsOf(id)) expect(row.of).toBe(figure('clients'));
      }
    }),
    { seed: 20210331, numRuns: 200 },
  );
});
