import fc from 'fast-check';
import { addDays } from '../model/local-date';
import { comparePlans } from './compare-plans';
import type { Conditions } from './conditions';
import { NO_CONDITIONS } from './conditions';
import { generalCoach } from './general-coach';
import { placeClients } from './place-clients';
import type { Person } from './placement-basis.fixture';
import { basisOf, coachOf, REFERENCE_DATE, TWO_EACH } from './placement-basis.fixture';
import { planUnder } from './plan-under';

const PEOPLE: Person[] = [{ coach: 'A' }, { coach: 'A' }, { coach: 'B' }, {}];
const COACHES = [coachOf('A'), coachOf('B')];
const basis = basisOf(PEOPLE, COACHES);
const compared = (conditions: Partial<Conditions>) =>
  comparePlans(
    { coaches: COACHES, placement: placeClients(basis) },
    planUnder(basis, { ...NO_CONDITIONS, ...conditions }),
  );
const loadsAfter = (conditions: Partial<Conditions>) =>
  compared(conditions).coaches.map(({ id, after }) => [id, after!.load, after!.limit]);

describe('a plan under conditions', () => {
  test('is the plan as it is where there are none', () => {
    const { before, after, different } = compared({});
    expect(after).toEqual(before);
    expect(different).toBe(0);
  });

  test('gives the clients of a coach who is away to others, as far as they have places', () => {
    const absences = [{ coach: 'A', from: REFERENCE_DATE, to: null }];
    expect(loadsAfter({ absences })).toEqual([
      ['A', 0, 0],
      ['B', 2, 2],
    ]);
    expect(compared({ absences }).after).toMatchObject({ assigned: 2, without: 2, missingFte: 1 });
  });

  test('leaves a coach whose absence is over with the present clients', () => {
    const absences = [{ coach: 'A', from: addDays(REFERENCE_DATE, -30), to: addDays(REFERENCE_DATE, -1) }];
    expect(loadsAfter({ absences })[0]).toEqual(['A', 2, 2]);
  });

  test('fills the places of new coaches, by working time', () => {
    const moreCoaches = [generalCoach(1, 'Uusi', 0.5), generalCoach(2, 'Toinen', 1)];
    const { coaches, after } = compared({
      moreCoaches,
      absences: [{ coach: 'A', from: REFERENCE_DATE, to: null }],
    });
    expect(coaches.map(({ name, before }) => [name, before?.load ?? null])).toEqual([
      ['Valmentaja A', 2],
      ['Valmentaja B', 2],
      ['Uusi', null],
      ['Toinen', null],
    ]);
    expect(after).toMatchObject({ assigned: 4, capacity: 5 });
  });

  test('takes a lower limit, and never a higher one than the profile’s', () => {
    expect(compared({ limit: 1 }).after).toMatchObject({ capacity: 2, without: 2 });
    expect(compared({ limit: 100 }).after.capacity).toBe(2 * TWO_EACH.coachLimitPerFte);
  });

  test('keeps those who are locked with their coach', () => {
    const [row] = basis.list.rows;
    const absences = [{ coach: 'B', from: REFERENCE_DATE, to: null }];
    const locked = planUnder(basis, { ...NO_CONDITIONS, absences, lockedRows: [row!] });
    expect(locked.placement.coachOf[0]).toBe(0);
  });

  test('breaks no limit whatever the conditions, and every client of before is a client after', () => {
    const conditions = fc.record({
      absences: fc
        .subarray(['A', 'B'])
        .map((ids) => ids.map((coach) => ({ coach, from: REFERENCE_DATE, to: null }))),
      moreCoaches: fc
        .array(fc.integer({ min: 1, max: 100 }), { maxLength: 3 })
        .map((percents) => percents.map((percent, at) => generalCoach(at + 1, 'Uusi', percent / 100))),
      limit: fc.option(fc.integer({ min: 0, max: 3 })),
      lockedRows: fc.subarray([...basis.list.rows]),
      way: fc.option(
        fc.constantFrom(
          { kind: 'new-only' as const },
          { kind: 'rebalance' as const, moves: 0 },
          { kind: 'rebalance' as const, moves: 2 },
        ),
      ),
    });
    fc.assert(
      fc.property(conditions, (asked) => {
        const { before, after, coaches } = compared(asked);
        expect(after.clients).toBe(before.clients);
        expect(after.assigned + after.without).toBe(after.clients);
        for (const { after: load } of coaches) expect(load!.load).toBeLessThanOrEqual(load!.limit);
        expect(coaches.reduce((sum, { after: load }) => sum + load!.load, 0)).toBe(after.assigned);
      }),
      { seed: 20210331, numRuns: 500 },
    );
  });
});
