import fc from 'fast-check';
import type { LocalDate } from '../model/local-date';
import { assign } from './assign';
import { findViolation } from './certificate';
import { penaltyNames } from './faults';
import type { AssignmentProblem, ClientToPlace, CoachSeat, Penalties } from './problem';
import { chance, shuffle } from './testing/chance';
import { withClasses } from './testing/with-classes';
import { mixedProblem } from './testing/mixed-problem';
import { DEFAULT_PENALTIES, serviceArea } from './testing/service-area';

const SEED = 20210331;

type ClientTraits = Partial<Omit<ClientToPlace, 'key' | 'order'>> & { since?: number | null };

function clients(...traits: ClientTraits[]): ClientToPlace[] {
  return traits.map(({ since = 0, ...others }, key) => ({
    key,
    order: { since: since as LocalDate | null, tieBreak: `k${key}` },
    presentCoach: null,
    locked: false,
    need: null,
    serviceLanguage: null,
    municipality: null,
    ...others,
  }));
}

function coach(id: string, limit: number, traits: Partial<CoachSeat> = {}): CoachSeat {
  return { id, limit, specialities: [], languages: ['fi'], municipalities: [], ...traits };
}

function solve(
  list: readonly ClientToPlace[],
  coaches: readonly CoachSeat[],
  penalties: Partial<Penalties> = {},
) {
  const problem: AssignmentProblem = {
    clients: list,
    coaches,
    penalties: { ...DEFAULT_PENALTIES, ...penalties },
  };
  const result = assign(problem);
  expect(findViolation(problem, result)).toBeNull();
  return {
    ...result,
    with: [...result.coachOf].map((j) => coaches[j]?.id ?? null),
    faults: [...result.faultsOf].map(penaltyNames),
  };
}

describe('penalties (goal 3)', () => {
  test('two clients change places through a third when that is cheapest', () => {
    //  client      has   needs            coach (limit 1)
    //  0 ────────── A    Russian ───────►  B speaks Russian
    //  1 ────────── B    youth ─────────►  C for the young
    //  2 ────────── C    nothing ───────►  A
    // Staying costs 5 + 4 + 1 = 10; going round costs 3 × 8 = 24: all stay.
    const list = clients(
      { presentCoach: 'A', serviceLanguage: 'ru' },
      { presentCoach: 'B', need: 'youth' },
      { presentCoach: 'C' },
    );
    const coaches = [
      coach('A', 1),
      coach('B', 1, { languages: ['fi', 'ru'] }),
      coach('C', 1, { specialities: ['youth'] }),
    ];
    expect(solve(list, coaches)).toMatchObject({ with: ['A', 'B', 'C'], penalty: 10, coachChanges: 0 });
    // With a change at 3 points going round costs 9.
    expect(solve(list, coaches, { changeOfCoach: 3 })).toMatchObject({
      with: ['B', 'C', 'A'],
      penalty: 9,
      coachChanges: 3,
    });
  });

  test.each<[string, ClientTraits, Partial<CoachSeat>, readonly string[], number]>([
    ['change of coach', { presentCoach: 'full' }, {}, ['changeOfCoach'], 8],
    ['no change from a coach who has left', { presentCoach: 'gone' }, {}, [], 0],
    ['language not spoken', { serviceLanguage: 'sv' }, {}, ['serviceLanguage'], 5],
    ['need met', { need: 'youth' }, { specialities: ['youth'] }, [], 0],
    ['need met by none of no specialities', { need: 'youth' }, {}, ['speciality'], 4],
    [
      'another speciality than the need',
      { need: 'youth' },
      { specialities: ['immigrants'] },
      ['speciality', 'otherSpeciality'],
      5,
    ],
    ['a speciality and no need', {}, { specialities: ['youth'] }, ['otherSpeciality'], 1],
    ['another municipality', { municipality: '740' }, { municipalities: ['491'] }, ['municipality'], 2],
    ['municipality unknown', {}, { municipalities: ['491'] }, [], 0],
    ['municipality of a coach for all', { municipality: '740' }, {}, [], 0],
  ])('%s', (_, client, seat, faults, points) => {
    expect(solve(clients(client), [coach('full', 0), coach('only', 1, seat)])).toMatchObject({
      with: ['only'],
      faults: [faults],
      penalty: points,
    });
  });

  test('of like clients who cannot all keep their coach, those first in the order of priority do', () => {
    const list = clients(
      { presentCoach: 'A', since: 9 },
      { presentCoach: 'A', since: 3 },
      { presentCoach: 'A', since: 5 },
    );
    expect(solve(list, [coach('A', 1), coach('B', 2)]).with).toEqual(['B', 'A', 'B']);
  });
});

describe('evenness (goal 4)', () => {
  test('comes after the penalty', () => {
    //  three clients who speak Swedish:  A (fi, sv) limit 4 gets all, B (fi) limit 4 none
    const list = clients({ serviceLanguage: 'sv' }, { serviceLanguage: 'sv' }, { serviceLanguage: 'sv' });
    expect([...solve(list, [coach('A', 4, { languages: ['fi', 'sv'] }), coach('B', 4)]).loads]).toEqual([
      3, 0,
    ]);
  });

  test('loads are in proportion to limits', () => {
    const result = solve(clients(...Array.from({ length: 30 }, () => ({}))), [
      coach('full', 40),
      coach('half', 20),
    ]);
    expect([...result.loads]).toEqual([20, 10]);
    expect(result.balance).toBe(15);
  });

  test('is exact where limits have no small common denominator', () => {
    const limits = [37, 41, 83, 97, 89];
    const result = solve(
      clients(...Array.from({ length: 222 }, () => ({}))),
      limits.map((limit, i) => coach(`c${i}`, limit)),
    );
    // Without penalties the best loads are Sainte-Laguë's: each client to the smallest (2 load + 1) ⁄ limit.
    const loads = limits.map(() => 0);
    for (let placed = 0; placed < 222; placed++) {
      let best = 0;
      loads.forEach((load, j) => {
        if ((2 * load + 1) * limits[best]! < (2 * loads[best]! + 1) * limits[j]!) best = j;
      });
      loads[best]!++;
    }
    expect([...result.loads]).toEqual(loads);
  });
});

test('classes are spread as finely as numbers allow, however many there are and whatever points cost (goal 5)', () => {
  const problem = mixedProblem(600, 26, SEED);
  const points = 1000;
  const list = problem.clients.map((client, i) => ({ ...client, spread: `class ${i % 60}` }));
  const coaches = problem.coaches.map((each, j) => ({ ...each, limit: 100 - j }));
  const all = { changeOfCoach: points, serviceLanguage: points, speciality: points };
  expect(solve(list, coaches, { ...all, municipality: points, otherSpeciality: points }).unplaced).toEqual(
    [],
  );
  const free = clients(...list.map(({ spread }) => ({ spread })));
  const alike = coaches.slice(0, 20).map((each) => ({ ...each, limit: 30 }));
  const { with: given } = solve(free, alike);
  for (const name of new Set(list.map(({ spread }) => spread))) {
    const counts = alike.map(
      ({ id }) => given.filter((to, i) => to === id && list[i]?.spread === name).length,
    );
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  }
});

describe('who is placed (goals 1 and 2)', () => {
  test('in a shortage the longest unemployed, however dear, and a missing date last', () => {
    const list = clients(
      { since: 300 },
      { since: 100, serviceLanguage: 'ar', need: 'youth' },
      { since: null },
      { since: 200 },
    );
    expect(solve(list, [coach('A', 2)])).toMatchObject({
      with: [null, 'A', null, 'A'],
      unplaced: [
        { client: 0, reason: 'no-capacity' },
        { client: 2, reason: 'no-capacity' },
      ],
    });
  });

  test('a client moves on along a chain to make room under "never"', () => {
    //  first in turn: 0 (fi) ── A or B      second: 1 (sv) ── A only
    //  A (fi, sv) limit 1, B (fi) limit 1:  0 makes room for 1
    const list = clients({ since: 1, serviceLanguage: 'fi' }, { since: 2, serviceLanguage: 'sv' });
    const coaches = [coach('A', 1, { languages: ['fi', 'sv'] }), coach('B', 1)];
    expect(solve(list, coaches, { serviceLanguage: 'never' }).with).toEqual(['B', 'A']);
  });

  test('who is barred by "never" is told so, though places are left', () => {
    const list = clients(
      { since: 2, serviceLanguage: 'sv' },
      { since: 1, serviceLanguage: 'ru' },
      { since: 3, serviceLanguage: 'sv' },
    );
    const coaches = [coach('A', 1, { languages: ['sv'] })];
    expect(solve(list, coaches, { serviceLanguage: 'never' })).toMatchObject({
      with: ['A', null, null],
      unplaced: [
        { client: 1, reason: 'never' },
        { client: 2, reason: 'no-capacity' },
      ],
    });
  });

  test('where a change of coach may never be, clients wait for their own coach', () => {
    const list = clients({ presentCoach: 'A', since: 1 }, { presentCoach: 'A', since: 2 }, { since: 0 });
    expect(solve(list, [coach('A', 1), coach('B', 2)], { changeOfCoach: 'never' })).toMatchObject({
      with: ['A', null, 'B'],
      unplaced: [{ client: 1, reason: 'never' }],
    });
  });
});

describe('locks', () => {
  test('hold whatever they cost, even against "never"', () => {
    const list = clients({ presentCoach: 'A', locked: true, serviceLanguage: 'sv', municipality: '740' });
    const coaches = [coach('A', 1, { municipalities: ['491'] }), coach('B', 1, { languages: ['sv'] })];
    expect(solve(list, coaches, { serviceLanguage: 'never' })).toMatchObject({
      with: ['A'],
      faults: [['serviceLanguage', 'municipality']],
      penalty: 2,
    });
  });

  test('over the limit leave the last in turn without a coach, though others have room', () => {
    const locked = { presentCoach: 'A', locked: true };
    const list = clients(
      { ...locked, since: 3 },
      { ...locked, since: 1 },
      { ...locked, since: 2 },
      { since: 0 },
    );
    expect(solve(list, [coach('A', 2), coach('B', 9)])).toMatchObject({
      with: [null, 'A', 'A', 'B'],
      unplaced: [{ client: 0, reason: 'lock-over-limit' }],
    });
  });

  test('come before earlier dates, and mean nothing for a coach who has left', () => {
    const list = clients(
      { since: 1 },
      { since: 9, presentCoach: 'A', locked: true },
      { since: 5, presentCoach: 'gone', locked: true },
    );
    expect(solve(list, [coach('A', 2)]).with).toEqual(['A', 'A', null]);
  });
});

describe('edges are results', () => {
  test.each([
    ['nobody and nothing', clients(), [], []],
    ['no clients', clients(), [coach('A', 3)], []],
    ['no coaches', clients({}, {}), [], [null, null]],
    ['no capacity', clients({}, { presentCoach: 'A' }), [coach('A', 0), coach('B', 0)], [null, null]],
    ['one coach', clients({}, {}, {}), [coach('A', 100)], ['A', 'A', 'A']],
    ['a limit far above the clients', clients({}), [coach('A', 1_000_000_000)], ['A']],
  ])('%s', (_, list, coaches, expected) => {
    const result = solve(list, coaches);
    expect(result.with).toEqual(expected);
    expect(result.unplaced).toHaveLength(expected.filter((id) => id === null).length);
  });
});

describe('laws', () => {
  const anyProblem = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 8 }), fc.integer())
    .map(([clientCount, coachCount, seed]) => {
      const problem = mixedProblem(clientCount, coachCount, seed);
      return seed % 2 === 0 ? problem : withClasses(problem, seed);
    });

  const plan = (problem: AssignmentProblem): Map<number, string | undefined> => {
    const { coachOf } = assign(problem);
    const pairs = problem.clients.map((client, i) => [client.key, problem.coaches[coachOf[i]!]?.id] as const);
    return new Map([...pairs].sort(([a], [b]) => a - b));
  };

  test('the order of clients and coaches decides nothing', () => {
    fc.assert(
      fc.property(anyProblem, fc.integer(), (problem, seed) => {
        const random = chance(seed);
        const shuffled = {
          ...problem,
          clients: shuffle(problem.clients, random),
          coaches: shuffle(problem.coaches, random),
        };
        expect(plan(shuffled)).toEqual(plan(problem));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  test('no limit is broken, nobody is lost, and each plan is proved', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const result = assign(problem);
        const loads = problem.coaches.map((_, j) => result.coachOf.filter((at) => at === j).length);
        expect([...result.loads]).toEqual(loads);
        expect(loads.every((load, j) => load <= problem.coaches[j]!.limit)).toBe(true);
        expect(result.unplaced.map(({ client }) => client).sort((a, b) => a - b)).toEqual(
          [...result.coachOf.keys()].filter((i) => result.coachOf[i] === -1),
        );
        expect(findViolation(problem, result)).toBeNull();
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  test.each([
    ['with places to spare', 0.9],
    ['with none', 1],
    ['in a shortage', 1.1],
  ])('a service area of 60 coaches is shared out and proved, %s', (_, fill) => {
    const problem = serviceArea(60, fill, SEED);
    const result = assign(problem);
    expect(findViolation(problem, result)).toBeNull();
    expect(result.unplaced).toHaveLength(Math.max(0, problem.clients.length - result.capacity));
  });
});
