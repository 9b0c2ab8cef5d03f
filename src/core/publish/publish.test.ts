import type { Publication } from '../model/publication';
import type { Summary, SummaryRow } from '../model/summary';
import { publish } from './publish';

const row = (name: string, value: number): SummaryRow => ({
  class: name,
  value,
  unit: 'count',
  of: 100,
  before: 1,
});

function summaryWith(
  tables: Readonly<Record<string, Readonly<Record<string, number>>>>,
  rate?: number,
): Summary {
  const keyFigures = Object.entries(tables.keyFigures ?? {}).map(([name, value]) => row(name, value));
  const activation: SummaryRow[] =
    rate === undefined ? [] : [{ class: 'activationRate', value: rate, unit: 'percent' }];
  return [
    { id: 'keyFigures', rows: [...keyFigures, ...activation] },
    ...Object.entries(tables)
      .filter(([id]) => id !== 'keyFigures')
      .map(([id, classes]) => ({
        id: id as Summary[number]['id'],
        rows: Object.entries(classes).map(([name, value]) => row(name, value)),
      })),
  ];
}

const rowsOf = ({ tables }: Publication, id: string) =>
  Object.fromEntries(
    (tables.find((table) => table.id === id)?.rows ?? []).map((one) => [one.class, [one.value, one.share]]),
  );

const MEMBERSHIP = { yes: 100, no: 0, review: 25 };

test('staff, services, findings and changes are not published', () => {
  const tables = { membership: MEMBERSHIP, coaches: { OV01: 90 }, reasons: { young: 9 }, findings: { x: 9 } };
  const more = {
    changes: { in: 9 },
    serviceTrack: { supported: 9 },
    deadlines: { discussion: 9 },
    referrals: { x: 9 },
  };
  const { tables: published } = publish(summaryWith({ ...tables, ...more }), 5);
  expect(published.map(({ id }) => id)).toEqual(['keyFigures', 'membership']);
});

test('how many live under a non-disclosure order is not told: they count as unknown', () => {
  const tables = { membership: MEMBERSHIP, municipality: { '740': 80, withheld: 9, unknown: 11 } };
  expect(rowsOf(publish(summaryWith(tables), 5), 'municipality')).toEqual({
    '740': [80, 0.8],
    unknown: [20, 0.2],
  });
});

test('a share is shown where count and total are', () => {
  const published = publish(summaryWith({ membership: MEMBERSHIP, ageClass: { a: 2, b: 28, c: 70 } }), 5);
  expect(rowsOf(published, 'ageClass')).toEqual({ a: [null, null], b: [null, null], c: [70, 0.7] });
  expect(rowsOf(published, 'membership')).toEqual({ yes: [100, 0.8], no: [0, 0], review: [25, 0.2] });
  expect(published).toMatchObject({ primary: 1, secondary: 1, threshold: 5 });
});

test('where the number of clients is small, it is hidden wherever it stands', () => {
  const published = publish(
    summaryWith({ membership: { yes: 4, no: 30, review: 0 }, ageClass: { a: 4, b: 0 } }),
    5,
  );
  expect(rowsOf(published, 'keyFigures').clients).toEqual([null, null]);
  expect(rowsOf(published, 'ageClass')).toEqual({ a: [null, null], b: [0, null] });
  expect(published.tables.find(({ id }) => id === 'ageClass')?.total).toBeNull();
  expect(rowsOf(published, 'membership')).toMatchObject({
    yes: [null, null],
    no: [null, null],
    review: [0, expect.anything()],
  });
});

describe('key figures that are sums of classes', () => {
  const durations = { 'under-3-months': 60, '1-to-2-years': 38, '2-years-or-more': 2 };

  test('hide with a class what would tell it', () => {
    const tables = { keyFigures: { longTerm: 40 }, membership: MEMBERSHIP, durationClass: durations };
    const published = publish(summaryWith(tables), 5);
    expect(rowsOf(published, 'durationClass')).toEqual({
      'under-3-months': [60, 0.6],
      '1-to-2-years': [null, null],
      '2-years-or-more': [null, null],
    });
    expect(rowsOf(published, 'keyFigures').longTerm).toEqual([40, 0.4]);
  });

  test.each([
    ['is shown where its codes are', { '02': 50, '03': 20, '07': 20, '08': 10 }, [null, 0.3]],
    ['is not where one of them is hidden', { '02': 70, '03': 2, '07': 20, '08': 8 }, undefined],
  ])('the activation rate %s', (_, codes, expected) => {
    const tables = { keyFigures: { unemployed: 70 }, membership: MEMBERSHIP, employmentCode: codes };
    expect(rowsOf(publish(summaryWith(tables, 0.3), 5), 'keyFigures').activationRate).toEqual(expected);
  });
});

test('a list without any table to publish gives the key figures alone', () => {
  expect(publish(summaryWith({ membership: { yes: 0, no: 0, review: 0 } }), 5)).toMatchObject({
    primary: 0,
    secondary: 0,
  });
});

test('municipalities stand by code: an order by counts would tell which of two hidden ones is larger', () => {
  const municipality = { '740': 97, '768': 2, unknown: 0, '046': 1 };
  const { tables } = publish(summaryWith({ membership: MEMBERSHIP, municipality }), 5);
  expect(tables.find(({ id }) => id === 'municipality')?.rows.map((one) => [one.class, one.value])).toEqual([
    ['046', null],
    ['740', 97],
    ['768', null],
    ['unknown', 0],
  ]);
});

test('what follows from another table by known rules is left out: service points, the young, the union of two groups', () => {
  const groups = {
    noEarningsRelated: 60,
    young: 20,
    immigrant: 20,
    foreignLanguage: 22,
    immigrantOrForeignLanguage: 40,
  };
  const published = publish(
    summaryWith({ membership: MEMBERSHIP, groups, servicePoint: { a: 60, b: 40 } }),
    5,
  );
  expect(published.tables.map(({ id }) => id)).toEqual(['keyFigures', 'membership', 'groups']);
  expect(Object.keys(rowsOf(published, 'groups'))).toEqual([
    'noEarningsRelated',
    'immigrant',
    'foreignLanguage',
  ]);
});
