import fc from 'fast-check';
import { clientListOf } from '../model/client-list.fixture';
import type { Coach } from '../model/coach';
import type { Decision } from '../model/decision';
import { decisionOf } from '../model/decision.fixture';
import type { LocalDate } from '../model/local-date';
import { fromIso } from '../model/local-date';
import type { Placement, PlacementTerms } from '../model/placement';
import type { Profile } from '../model/profile';
import type { PlacementBasis } from './assignment-problem';
import { placeClients } from './place-clients';
import type { Person } from './placement-basis.fixture';
import {
  basisOf,
  coachOf,
  REFERENCE_DATE as referenceDate,
  TWO_EACH as profile,
} from './placement-basis.fixture';

const day = (iso: string): LocalDate => fromIso(iso)!;

function place(
  people: readonly Person[],
  coaches: readonly Coach[],
  rest: Partial<PlacementBasis & PlacementTerms> = {},
) {
  const placement = placeClients(basisOf(people, coaches, rest));
  return { placement, names: namesOf(placement, coaches) };
}

/** The id of each client's coach. */
function namesOf({ coachOf: indexes }: Placement, coaches: readonly Coach[]): (string | null)[] {
  return Array.from(indexes, (index) => coaches[index]?.id ?? null);
}

describe('who is placed', () => {
  const mixed: Person[] = [
    { decision: decisionOf('yes') },
    { decision: decisionOf('review') },
    { decision: decisionOf('no') },
    { decision: decisionOf('yes'), repeats: 0 },
    { decision: decisionOf('review'), repeats: 1 },
  ];

  test('are clients, once each; whom a person must look at is left for that person', () => {
    const { placement, names } = place(mixed, [coachOf('A')]);
    expect(names).toEqual(['A', null, null, null, null]);
    expect(placement).toMatchObject({ clients: 1, assigned: 1 });
    expect(placement.kindOf).toEqual(['new', 'none', 'none', 'none', 'none']);
  });

  test('are those under review as well where that is asked for, but never a repeated row', () => {
    const { placement, names } = place(mixed, [coachOf('A')], { includeReview: true });
    expect(names).toEqual(['A', 'A', null, null, null]);
    expect(placement.clients).toBe(2);
  });

  test('nobody, where there are no clients', () => {
    expect(place([], [coachOf('A')]).placement).toMatchObject({ clients: 0, assigned: 0, capacity: 2 });
  });
});

describe('the limit', () => {
  test.each<[string, Partial<Coach>, number]>([
    ['full time', {}, 2],
    ['half time', { fte: 0.5 }, 1],
    ['less than one client’s worth', { fte: 0.4 }, 0],
    ['a lower limit of one’s own', { ownLimit: 1 }, 1],
    ['a higher limit of one’s own', { ownLimit: 9 }, 2],
    ['absence that begins today', { absentFrom: referenceDate }, 0],
    ['absence that ended yesterday', { absentFrom: day('2021-03-01'), absentTo: day('2021-03-30') }, 2],
  ])('holds with %s', (_, rest, limit) => {
    const { placement } = place([{}, {}, {}, {}], [coachOf('A', rest)]);
    expect(placement.coaches).toEqual([{ limit, load: limit }]);
    expect(placement.assigned).toBe(limit);
    expect(placement.kindOf.filter((kind) => kind === 'no-place')).toHaveLength(4 - limit);
    expect(placement.missingFte).toBe((4 - limit) / 2);
  });

  test('holds even for locked rows: the one unemployed longest stays, the other is told', () => {
    const locked = { coach: 'A', locked: true };
    const { placement } = place(
      [
        { ...locked, unemploymentStart: day('2021-01-01') },
        { ...locked, unemploymentStart: day('2019-01-01') },
        { ...locked, unemploymentStart: day('2020-01-01') },
      ],
      [coachOf('A'), coachOf('B')],
    );
    expect(placement.kindOf).toEqual(['lock-over-limit', 'keeps', 'keeps']);
  });
});

test('a row locked from outside keeps its coach as one that the list locks', () => {
  const russian = { coach: 'A', serviceLanguage: 'ru' };
  const coaches = [coachOf('A'), coachOf('B', { languages: ['ru'] })];
  const costly: Partial<PlacementBasis> = {
    profile: {
      ...profile,
      assignment: {
        ...profile.assignment,
        penalties: { ...profile.assignment.penalties, serviceLanguage: 500 },
      },
    },
  };
  expect(place([russian], coaches, costly).names).toEqual(['B']);
  const row = clientListOf([russian]).rows[0]!;
  expect(place([russian], coaches, { ...costly, lockedRows: new Set([row]) }).names).toEqual(['A']);
});

describe('who goes first in a shortage', () => {
  const coaches = [coachOf('A', { fte: 0.5 })];

  test.each<[string, Profile['assignment']['priority'], Person[], (string | null)[]]>([
    [
      'the longest unemployed',
      'longest-unemployed',
      [{ unemploymentStart: day('2020-06-01') }, { unemploymentStart: day('2020-01-01') }],
      [null, 'A'],
    ],
    [
      'who has a date before who has none',
      'longest-unemployed',
      [{}, { unemploymentStart: day('2021-03-30') }],
      [null, 'A'],
    ],
    [
      'the longest in search of work, where the profile says so',
      'longest-job-search',
      [
        { unemploymentStart: day('2019-01-01'), jobSearchStart: day('2020-02-01') },
        { unemploymentStart: day('2020-01-01'), jobSearchStart: day('2020-01-01') },
      ],
      [null, 'A'],
    ],
    [
      'a locked row',
      'longest-unemployed',
      [{ unemploymentStart: day('2018-01-01') }, { coach: 'A', locked: true }],
      [null, 'A'],
    ],
    [
      'the lower identity code, where dates are equal',
      'longest-unemployed',
      ['020190-900P', '010190-901X'].map((code) => ({
        personId: { code, birthDate: day('1990-01-01'), temporary: true },
      })),
      [null, 'A'],
    ],
  ])('%s', (_, priority, people, expected) => {
    const assignment = { ...profile.assignment, priority };
    expect(place(people, coaches, { profile: { ...profile, assignment } }).names).toEqual(expected);
  });
});

describe('what a client needs', () => {
  const youth = coachOf('Y', { specialities: ['youth'] });
  const immigrants = coachOf('I', { specialities: ['immigrants'] });
  const general = coachOf('G');

  test.each<[string, Decision, string]>([
    ['a young client', decisionOf('yes', ['young']), 'Y'],
    ['an immigrant', decisionOf('yes', ['immigrant']), 'I'],
    ['one whose language is foreign', decisionOf('yes', ['foreignLanguage']), 'I'],
    ['a young immigrant', decisionOf('yes', ['young', 'immigrant']), 'I'],
    ['anybody else', decisionOf('yes', ['noEarningsRelated']), 'G'],
  ])('%s gets the right speciality', (_, decision, expected) => {
    expect(place([{ decision }], [youth, general, immigrants]).names).toEqual([expected]);
  });

  test.each<[string, Person, string]>([
    [
      'the service language goes before the mother tongue',
      { serviceLanguage: 'sv', motherTongue: 'ru' },
      'S',
    ],
    ['a mother tongue that a coach speaks is the service language', { motherTongue: 'ru' }, 'R'],
  ])('%s', (_, person, expected) => {
    const coaches = [coachOf('F'), coachOf('R', { languages: ['ru'] }), coachOf('S', { languages: ['sv'] })];
    const { names, placement } = place([person], coaches);
    expect(names).toEqual([expected]);
    expect(placement.faultsOf).toEqual([[]]);
  });

  test('a mother tongue that nobody speaks is no reason for a penalty', () => {
    expect(place([{ motherTongue: 'so' }], [coachOf('F')]).placement).toMatchObject({
      penalty: 0,
      faultsOf: [[]],
    });
  });

  test.each<[string, Person]>([
    ['a service language', { serviceLanguage: 'so' }],
    ['Swedish, which is always a service language,', { motherTongue: 'sv' }],
  ])('%s that nobody speaks is a fault of the placement', (_, person) => {
    const { placement } = place([person], [coachOf('F')]);
    expect(placement).toMatchObject({ penalty: 5, faultsOf: [['serviceLanguage']] });
  });

  test('the municipality counts, but not under a non-disclosure order: the coach would tell it', () => {
    const mikkeli = coachOf('M', { municipalities: ['491'] });
    const juva = coachOf('J', { municipalities: ['178'] });
    expect(place([{ municipality: '178' }], [mikkeli, juva]).names).toEqual(['J']);

    const one = place([{ municipality: '178', nonDisclosure: true }], [mikkeli, juva]);
    const other = place([{ municipality: '491', nonDisclosure: true }], [mikkeli, juva]);
    expect(one).toEqual(other);
    expect(one.placement.penalty).toBe(0);
  });
});

describe('the present coach', () => {
  test.each<[string, Person, string, Placement['kindOf'][number]]>([
    ['is kept', { coach: 'B' }, 'B', 'keeps'],
    [
      'is kept by a lock, whatever it costs',
      { coach: 'B', locked: true, serviceLanguage: 'sv' },
      'B',
      'keeps',
    ],
    [
      'is left where staying costs more than a change',
      { coach: 'C', serviceLanguage: 'sv', decision: decisionOf('yes', ['young']) },
      'A',
      'moves',
    ],
    ['that nobody is gives a new one', {}, 'A', 'new'],
  ])('%s', (_, person, expected, kind) => {
    const coaches = [
      coachOf('A', { languages: ['fi', 'sv'], specialities: ['youth'] }),
      coachOf('B', { ownLimit: 1, languages: ['fi'], specialities: [] }),
      coachOf('C', { languages: ['ru'], specialities: ['immigrants'], municipalities: ['491'] }),
    ];
    const { names, placement } = place(
      [{ decision: decisionOf('yes', ['young']), municipality: '740', ...person }],
      coaches,
    );
    expect(names).toEqual([expected]);
    expect(placement.kindOf).toEqual([kind]);
    expect(placement.coachChanges).toBe(kind === 'moves' ? 1 : 0);
  });
});

const anyPerson = fc.record(
  {
    unemploymentStart: fc.integer({ min: 17_000, max: 18_700 }).map((date) => date as LocalDate),
    motherTongue: fc.constantFrom('fi', 'sv', 'ru', 'so'),
    municipality: fc.constantFrom('740', '491', '178'),
    coach: fc.constantFrom('A', 'B', 'C'),
    locked: fc.boolean(),
    decision: fc.constantFrom(
      decisionOf('yes'),
      decisionOf('yes', ['young']),
      decisionOf('yes', ['immigrant']),
      decisionOf('review'),
      decisionOf('no'),
    ),
  },
  { requiredKeys: ['decision'] },
);

/** Each person with a code of his or her own, and the same people in another order. */
const shuffled = fc
  .array(anyPerson, { maxLength: 12 })
  .map((people) =>
    people.map((person, index): Person => ({
      ...person,
      personId: { code: `0101${90 - index}-900P`, birthDate: day('1990-01-01'), temporary: true },
    })),
  )
  .chain((people) =>
    fc.tuple(fc.constant(people), fc.shuffledSubarray([...people.keys()], { minLength: people.length })),
  );

describe('whatever the list', () => {
  const coaches = [
    coachOf('A', { languages: ['fi', 'ru'], specialities: ['immigrants'] }),
    coachOf('B', { municipalities: ['740'], fte: 0.5 }),
    coachOf('C', { specialities: ['youth'] }),
  ];
  const law = { seed: 20210331, numRuns: 150 };

  test('the order of rows decides nothing', () => {
    fc.assert(
      fc.property(shuffled, ([people, order]) => {
        const straight = place(people, coaches);
        const mixed = place(
          order.map((index) => people[index]!),
          coaches,
        );
        expect(mixed.names).toEqual(order.map((index) => straight.names[index]));
        expect(mixed.placement.kindOf).toEqual(order.map((index) => straight.placement.kindOf[index]));
        expect(mixed.placement.penalty).toBe(straight.placement.penalty);
      }),
      law,
    );
  });

  test('no limit is broken, and loads and places add up', () => {
    fc.assert(
      fc.property(shuffled, ([people]) => {
        const { placement, names } = place(people, coaches, { includeReview: true });
        placement.coaches.forEach(({ limit, load }, index) => {
          expect(load).toBeLessThanOrEqual(limit);
          expect(load).toBe(names.filter((name) => name === coaches[index]!.id).length);
        });
        expect(placement.coaches.map(({ limit }) => limit)).toEqual([2, 1, 2]);
        expect(placement.assigned).toBe(names.filter((name) => name !== null).length);
        expect(placement.clients).toBe(people.filter(({ decision }) => decision?.membership !== 'no').length);
        expect(placement.clients - placement.assigned).toBe(
          placement.kindOf.filter((kind) => kind === 'no-place' || kind === 'lock-over-limit').length,
        );
      }),
      law,
    );
  });
});

describe('a profile that says never', () => {
  const strict = (name: 'serviceLanguage' | 'municipality'): Profile => ({
    ...profile,
    assignment: {
      ...profile.assignment,
      penalties: { ...profile.assignment.penalties, [name]: 'never' },
    },
  });

  test('leaves clients whom nobody may have without a coach and names what is missing', () => {
    const people: Person[] = [{ serviceLanguage: 'ru' }, { serviceLanguage: 'fi' }];
    const { placement, names } = place(people, [coachOf('A')], { profile: strict('serviceLanguage') });
    expect(names).toEqual([null, 'A']);
    expect(placement.kindOf).toEqual(['never-allowed', 'new']);
    expect(placement.faultsOf[0]).toEqual(['serviceLanguage']);
  });

  test('names nothing as missing where such coaches are only full', () => {
    const people: Person[] = ['a', 'b', 'c'].map((lastName) => ({ lastName, serviceLanguage: 'ru' }));
    const coaches = [coachOf('A', { languages: ['fi', 'ru'] }), coachOf('B')];
    const { placement } = place(people, coaches, { profile: strict('serviceLanguage') });
    expect(placement.kindOf).toEqual(['new', 'new', 'never-allowed']);
    expect(placement.faultsOf[2]).toEqual([]);
  });

  test('names what the coach who lacks least is lacking', () => {
    const both = strict('municipality');
    const never = { ...both.assignment.penalties, serviceLanguage: 'never' as const };
    const { placement } = place(
      [{ serviceLanguage: 'ru', municipality: '740' }],
      [
        coachOf('A', { municipalities: ['593'] }),
        coachOf('B', { languages: ['ru'], municipalities: ['593'] }),
      ],
      { profile: { ...both, assignment: { ...both.assignment, penalties: never } } },
    );
    expect(placement.faultsOf[0]).toEqual(['municipality']);
  });
});

describe('ways of sharing out', () => {
  const threeEach: Profile = { ...profile, coachLimitPerFte: 3 };

  test('new only: whoever has a coach stays, and the others fill what is free', () => {
    const people: Person[] = [{ coach: 'A' }, { coach: 'A' }, { coach: 'A' }, { coach: 'B' }, {}, {}];
    const { names, placement } = place(people, [coachOf('A'), coachOf('B')], {
      profile: threeEach,
      way: { kind: 'new-only' },
    });
    expect(names).toEqual(['A', 'A', 'A', 'B', 'B', 'B']);
    expect(placement).toMatchObject({ coachChanges: 0, proof: 'optimal' });
  });

  test('new only: clients of a coach who is away go to others, and nobody else moves', () => {
    const away = { absentFrom: day('2021-03-01'), absentTo: day('2021-06-30') };
    const people: Person[] = [{ coach: 'A' }, { coach: 'B' }, { coach: 'B' }, { coach: 'C' }];
    const coaches = [coachOf('A', away), coachOf('B'), coachOf('C')];
    const { names, placement } = place(people, coaches, { profile: threeEach, way: { kind: 'new-only' } });
    expect(names).toEqual(['C', 'B', 'B', 'C']);
    expect(placement.kindOf).toEqual(['moves', 'keeps', 'keeps', 'keeps']);
    expect(
      place(people, [coachOf('A'), coachOf('B'), coachOf('C')], { way: { kind: 'new-only' } }).names,
    ).toEqual(['A', 'B', 'B', 'C']);
  });

  test('new only: clients beyond the limit of the list as it came are left and named, not moved in silence', () => {
    const people: Person[] = [{ coach: 'A' }, { coach: 'A' }, { coach: 'A', locked: true }];
    const { names, placement } = place(people, [coachOf('A'), coachOf('B')], { way: { kind: 'new-only' } });
    expect(names.filter((name) => name === 'A')).toHaveLength(2);
    expect(names[2]).toBe('A');
    expect(placement.kindOf.filter((kind) => kind === 'coach-over-limit')).toHaveLength(1);
  });

  test.each([
    [0, 0, 'optimal'],
    [1, 1, 'optimal'],
    [2, 1, 'optimal'],
  ] as const)('rebalance: of at most %i moves %i are worth it', (moves, made, proof) => {
    const people: Person[] = [{ coach: 'A' }, { coach: 'A' }, { coach: 'A' }, { coach: 'B' }];
    const { placement } = place(people, [coachOf('A'), coachOf('B')], {
      profile: threeEach,
      way: { kind: 'rebalance', moves },
    });
    expect(placement).toMatchObject({ coachChanges: made, proof, way: { kind: 'rebalance', moves } });
  });

  test('rebalance: where more must move than was allowed, the fewest do, and it is told', () => {
    const people: Person[] = [{ coach: 'A' }, { coach: 'A' }, { coach: 'A' }];
    const { placement } = place(people, [coachOf('A'), coachOf('B')], {
      way: { kind: 'rebalance', moves: 0 },
    });
    expect(placement).toMatchObject({ coachChanges: 1, proof: 'more-moves-needed', assigned: 3 });
  });
});
