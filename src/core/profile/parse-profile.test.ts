import * as z from 'zod/mini';
import mikkeli2021 from '../../../templates/profiles/mikkeli-2021.json';
import mikkelinSeutu2025 from '../../../templates/profiles/mikkelin-seutu-2025.json';
import savonlinna2021 from '../../../templates/profiles/savonlinna-2021.json';
import savonlinna2025 from '../../../templates/profiles/savonlinna-2025.json';
import { fromIso } from '../model/local-date';
import { CASELOAD_GROUPS } from '../model/profile';
import { parseProfile } from './parse-profile';
import { profileSchema } from './schema';

const SHIPPED = [savonlinna2021, mikkeli2021, savonlinna2025, mikkelinSeutu2025];

/** The shipped profile with one change made to a copy of its JSON. */
function changed(change: (json: typeof savonlinna2021) => void): unknown {
  const json = structuredClone(savonlinna2021);
  change(json);
  return json;
}

function problemsOf(json: unknown) {
  const result = parseProfile(json);
  return result.ok ? [] : result.problems;
}

describe('the shipped profiles', () => {
  test.each(SHIPPED)('$id is sound, and writing it back gives the same file', (json) => {
    const result = parseProfile(json);
    expect(result.ok || result.problems).toBe(true);
    if (result.ok) expect(z.encode(profileSchema, result.profile)).toEqual(json);
  });

  test('dates are read as calendar dates', () => {
    const result = parseProfile(savonlinna2021);
    expect(result.ok && result.profile.validTo).toBe(fromIso('2024-12-31'));
  });

  test.each(SHIPPED)('$id: every municipality of the area is among three-digit codes in order', (json) => {
    expect(json.municipalities).toEqual([...json.municipalities].sort());
  });

  test('Pertunmaa belongs to the area of the trial and no longer to the employment area', () => {
    expect(mikkeli2021.municipalities).toContain('588');
    expect(JSON.stringify(mikkelinSeutu2025)).not.toContain('588');
  });
});

describe('what is wrong by itself is told with its place', () => {
  const cases: readonly (readonly [string, (json: typeof savonlinna2021) => void, string, string, object])[] =
    [
      [
        'a missing key',
        (p) => Reflect.deleteProperty(p, 'smallCellThreshold'),
        'smallCellThreshold',
        'missing',
        {},
      ],
      [
        'a misspelt key',
        (p) => Object.assign(p.targetGroup, { ageLimit: 1 }),
        'targetGroup.ageLimit',
        'unknown-key',
        {},
      ],
      ['a number for a text', (p) => Object.assign(p.names, { sv: 5 }), 'names.sv', 'not-text', {}],
      ['an empty text', (p) => (p.names.sv = ''), 'names.sv', 'empty-text', {}],
      [
        'a text for a number',
        (p) => Object.assign(p, { coachLimitPerFte: 'x' }),
        'coachLimitPerFte',
        'not-a-number',
        {},
      ],
      ['a broken number', (p) => (p.coachLimitPerFte = 99.5), 'coachLimitPerFte', 'not-a-whole-number', {}],
      [
        'a number too small',
        (p) => (p.smallCellThreshold = 2),
        'smallCellThreshold',
        'too-small',
        { minimum: 3 },
      ],
      [
        'a number too large',
        (p) => (p.coachLimitPerFte = 101),
        'coachLimitPerFte',
        'too-large',
        { maximum: 100 },
      ],
      [
        'a text for a list',
        (p) => Object.assign(p, { municipalities: '740' }),
        'municipalities',
        'not-a-list',
        {},
      ],
      ['an empty list', (p) => (p.municipalities = []), 'municipalities', 'empty-list', {}],
      ['a list for a group of values', (p) => Object.assign(p, { names: [] }), 'names', 'not-a-group', {}],
      ['a day that is not', (p) => (p.validFrom = '2021-02-31'), 'validFrom', 'not-a-date', {}],
      ['a Finnish date', (p) => (p.validFrom = '1.3.2021'), 'validFrom', 'not-a-date', {}],
      [
        'a code without its zero',
        (p) => p.municipalities.push('46'),
        'municipalities[1]',
        'not-a-municipality-code',
        {},
      ],
      [
        'a one-digit code',
        (p) => p.employmentCodes.counted.push('2'),
        'employmentCodes.counted[5]',
        'not-an-employment-code',
        {},
      ],
      [
        'a word for a penalty',
        (p) => Object.assign(p.assignment.penalties, { speciality: 'x' }),
        'assignment.penalties.speciality',
        'not-a-penalty',
        {},
      ],
      [
        'a word that is no choice',
        (p) => (p.targetGroup.membership = 'all'),
        'targetGroup.membership',
        'not-one-of',
        { allowed: 'any-group, residents' },
      ],
      [
        'a group that is none',
        (p) => Object.assign(p.assignment, { spread: ['young', 'old'] }),
        'assignment.spread[1]',
        'not-one-of',
        { allowed: 'noEarningsRelated, young, immigrant, foreignLanguage, longTermUnemployed' },
      ],
      [
        'a weight of nothing',
        (p) => Object.assign(p.assignment, { weights: { byGroup: { young: 0 } } }),
        'assignment.weights.byGroup.young',
        'not-a-weight',
        {},
      ],
      [
        'a weight for more than ten',
        (p) => Object.assign(p.assignment, { weights: { byTrack: { supported: 10.5 } } }),
        'assignment.weights.byTrack.supported',
        'not-a-weight',
        {},
      ],
      [
        'a word for a weight',
        (p) => Object.assign(p.assignment, { weights: { byGroup: { immigrant: '2' } } }),
        'assignment.weights.byGroup.immigrant',
        'not-a-weight',
        {},
      ],
      [
        'a weight too exact',
        (p) => Object.assign(p.assignment, { weights: { byTrack: { 'much-support': 1.125 } } }),
        'assignment.weights.byTrack.much-support',
        'not-a-weight',
        {},
      ],
      [
        'a weight for an unknown track',
        (p) => Object.assign(p.assignment, { weights: { byTrack: { muchSupport: 2 } } }),
        'assignment.weights.byTrack.muchSupport',
        'unknown-key',
        {},
      ],
      ['an id with a space', (p) => (p.id = 'savonlinna 2021'), 'id', 'not-an-id', {}],
    ];
  test.each(cases)('%s', (_, change, path, code, params) => {
    expect(problemsOf(changed(change))).toEqual([{ path, code, params }]);
  });

  test.each([null, undefined, 5, 'text', []])('what is no profile at all (%p) is one problem', (json) => {
    expect(problemsOf(json)).toMatchObject([{ path: '' }]);
  });

  test('all problems are told, not the first alone', () => {
    const json = changed((p) => {
      p.validFrom = 'x';
      p.smallCellThreshold = 99;
    });
    expect(problemsOf(json).map((problem) => problem.path)).toEqual(['validFrom', 'smallCellThreshold']);
  });
});

describe('what is wrong between the parts is told with its place', () => {
  const cases: readonly (readonly [string, (json: typeof savonlinna2021) => void, string, string])[] = [
    [
      'a point that no one described',
      (p) => (p.servicePoints.rules[2] = { point: 'nowhere' }),
      'servicePoints.rules[2].point',
      'unknown-point',
    ],
    [
      'a point outside that no one described',
      (p) => (p.servicePoints.outside[2] = { point: 'nowhere' }),
      'servicePoints.outside[2].point',
      'unknown-point',
    ],
    [
      'nobody catches the rest',
      (p) => p.servicePoints.rules.pop(),
      'servicePoints.rules[1]',
      'last-rule-has-condition',
    ],
    [
      'nobody catches the rest outside',
      (p) => p.servicePoints.outside.pop(),
      'servicePoints.outside[1]',
      'last-rule-has-condition',
    ],
    [
      'a rule hides the next',
      (p) => p.servicePoints.rules.unshift({ point: 'kokeilutoimisto' }),
      'servicePoints.rules[0]',
      'rule-without-condition-before-last',
    ],
    [
      'a code counts and does not',
      (p) => p.employmentCodes.notCounted.push('02'),
      'employmentCodes.notCounted[4]',
      'counted-both-ways',
    ],
    ['deadlines out of order', (p) => p.deadlines.reverse(), 'deadlines[1].from', 'not-in-order'],
    [
      'two deadlines of one day',
      (p) => (p.deadlines[1]!.from = '2013-01-01'),
      'deadlines[1].from',
      'not-in-order',
    ],
    ['an end before the beginning', (p) => (p.validTo = '2021-02-28'), 'validTo', 'ends-before-it-begins'],
    ['a municipality twice', (p) => p.municipalities.push('740'), 'municipalities[1]', 'repeated'],
    [
      'a group to be spread twice',
      (p) => Object.assign(p.assignment, { spread: ['young', 'immigrant', 'young'] }),
      'assignment.spread[2]',
      'repeated',
    ],
    [
      'two points of one id',
      (p) => (p.servicePoints.points[5]!.id = 'kokeilutoimisto'),
      'servicePoints.points[5].id',
      'repeated',
    ],
    [
      'two specialists of one id',
      (p) => (p.referrals[1]!.id = 'ammatinvalintapsykologi'),
      'referrals[1].id',
      'repeated',
    ],
  ];
  test.each(cases)('%s', (_, change, path, code) => {
    expect(problemsOf(changed(change))).toContainEqual(expect.objectContaining({ path, code }));
  });

  test('a profile may spread groups and weigh clients, and writing it back gives the same file', () => {
    const json = changed((p) =>
      Object.assign(p.assignment, {
        spread: [...CASELOAD_GROUPS],
        weights: {
          byTrack: { independent: 0.29, supported: 1.15, 'much-support': 2 },
          byGroup: Object.fromEntries(CASELOAD_GROUPS.map((group) => [group, 1.1])),
        },
      }),
    );
    const result = parseProfile(json);
    expect(result.ok || result.problems).toBe(true);
    if (result.ok) expect(z.encode(profileSchema, result.profile)).toEqual(json);
  });

  test('a profile may hold for one day', () => {
    expect(problemsOf(changed((p) => (p.validTo = p.validFrom)))).toEqual([]);
  });
});
