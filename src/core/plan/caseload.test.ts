import fc from 'fast-check';
import type { CaseloadInput } from './caseload';
import { caseloadOf, spreadClass } from './caseload';
import { deriveBasics } from '../enrich/basics';
import type { ServiceNeed } from '../model/client-list';
import { clientListOf } from '../model/client-list.fixture';
import { decisionOf } from '../model/decision.fixture';
import type { Placement } from '../model/placement';
import { CLIENT_GROUPS } from '../model/profile';
import type { AssignmentRules, CaseloadGroup, ClientGroup } from '../model/profile';
import { placeClients } from './place-clients';
import { coachOf, REFERENCE_DATE as referenceDate, shippedProfile } from './placement-basis.fixture';

const law = { seed: 20210331, numRuns: 200 };

interface Person {
  readonly groups?: readonly CaseloadGroup[];
  readonly track?: ServiceNeed;
}

type Rules = Pick<AssignmentRules, 'spread' | 'weights'>;

function inputOf(people: readonly Person[], assignment: Rules): CaseloadInput {
  return {
    basics: {
      longTermUnemployed: people.map(({ groups = [] }) =>
        groups.includes('longTermUnemployed') ? 'yes' : 'no',
      ),
    },
    decisions: people.map(({ groups = [] }) => decisionOf('yes', groups.filter(isOfDecision))),
    services: {
      serviceTrack: people.map(({ track }) =>
        track === undefined ? null : { value: track, proposed: false, reasons: [] },
      ),
    },
    profile: { assignment },
  };
}

function isOfDecision(group: CaseloadGroup): group is ClientGroup {
  return group !== 'longTermUnemployed';
}

const anyPerson: fc.Arbitrary<Person> = fc.record(
  {
    groups: fc.subarray<CaseloadGroup>([...CLIENT_GROUPS, 'longTermUnemployed']),
    track: fc.constantFrom<ServiceNeed>('independent', 'supported', 'much-support'),
  },
  { requiredKeys: [] },
);
const weight = fc.integer({ min: 1, max: 1000 }).map((hundredths) => hundredths / 100);
const anyWeights = fc.record(
  {
    byTrack: fc.record(
      { independent: weight, supported: weight, 'much-support': weight },
      { requiredKeys: [] },
    ),
    byGroup: fc.record(
      { young: weight, immigrant: weight, longTermUnemployed: weight },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);
const anySpread = fc.subarray<CaseloadGroup>(['young', 'immigrant', 'longTermUnemployed']);

/** People with coaches of limits from 0 up; nobody is with a coach who takes none. */
const anyCaseloads = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 })
  .chain((limits) => {
    const open = limits.flatMap((limit, coach) => (limit > 0 ? [coach] : []));
    const placed = fc.record({ person: anyPerson, coach: fc.constantFrom(-1, ...open) });
    return fc.tuple(fc.constant(limits), fc.array(placed, { maxLength: 40 }));
  });

describe('the class of a client', () => {
  const person: Person = { groups: ['young', 'longTermUnemployed'], track: 'much-support' };
  const heavy = { byTrack: { 'much-support': 2 }, byGroup: { young: 1.5, immigrant: 3 } };

  test.each<[string, Person, Rules, string | null]>([
    ['is none where the profile is silent', person, {}, null],
    ['is none where the list of groups is empty', person, { spread: [] }, null],
    ['is none for one who is in no group to be spread', person, { spread: ['immigrant'] }, null],
    [
      'is the first group that holds',
      person,
      { spread: ['longTermUnemployed', 'young'] },
      'longTermUnemployed',
    ],
    ['is the largest weight that applies', person, { weights: heavy }, '200 '],
    [
      'is weight and group where both are asked for',
      person,
      { spread: ['young'], weights: heavy },
      '200 young',
    ],
    ['has the weight 1 where no weight applies', {}, { spread: ['young'], weights: heavy }, '100 '],
    [
      'goes by the group where the track has no weight',
      { ...person, track: 'supported' },
      { weights: heavy },
      '150 ',
    ],
  ])('%s', (_, one, rules, expected) => {
    expect(spreadClass(0, inputOf([one], rules))).toBe(expected);
  });

  test('is told of nobody whom a person must look at', () => {
    const input = inputOf([{}], { spread: ['young', 'longTermUnemployed'] });
    const unsure: CaseloadInput = {
      ...input,
      basics: { longTermUnemployed: ['review'] },
      decisions: [{ groups: { ...input.decisions[0]!.groups, young: 'review' } }],
    };
    expect(spreadClass(0, unsure)).toBeNull();
  });

  test('is none for anybody where the profile is silent', () => {
    fc.assert(
      fc.property(anyPerson, (one) => {
        expect(spreadClass(0, inputOf([one], {}))).toBeNull();
      }),
      law,
    );
  });
});

describe('weighted caseloads', () => {
  const people: Person[] = [{ track: 'much-support' }, { track: 'supported' }, {}, {}];
  const weights = { byTrack: { 'much-support': 2.5, supported: 1.25 } };

  test('are the weights together, and the gap is told from the bound', () => {
    const caseload = caseloadOf(inputOf(people, { weights }), Int32Array.of(0, 1, 1, -1), [50, 50, 0]);
    // 2.5² ⁄ 50 + 2.25² ⁄ 50 against 4.75² ⁄ 100.
    expect(caseload?.weighted?.loads).toEqual([2.5, 2.25, 0]);
    expect(caseload?.weighted?.balance).toBeCloseTo(0.22625, 12);
    expect(caseload?.weighted?.bound).toBeCloseTo(0.225625, 12);
    expect(caseload?.weighted?.gapPercent).toBeCloseTo(0.277, 3);
    expect(caseload?.composition).toBeCloseTo(3 / 50, 12);
  });

  test('are told of nobody where the profile gives no weights, and nothing at all where it is silent', () => {
    const nobody = Int32Array.of(-1, -1, -1, -1);
    expect(caseloadOf(inputOf(people, { spread: ['young'] }), nobody, [50])).toEqual({
      composition: 0,
      weighted: null,
    });
    expect(caseloadOf(inputOf(people, {}), nobody, [50])).toBeNull();
    expect(caseloadOf(inputOf(people, { spread: [] }), nobody, [50])).toBeNull();
  });

  test.each([[[]], [[0]], [[50]]])('of nobody are as good as can be, with limits %j', (limits) => {
    const caseload = caseloadOf(inputOf([], { weights }), Int32Array.of(), limits);
    expect(caseload?.weighted).toEqual({ loads: limits.map(() => 0), balance: 0, bound: 0, gapPercent: 0 });
  });

  test('are never more even than their bound', () => {
    fc.assert(
      fc.property(anyCaseloads, anyWeights, ([limits, placed], given) => {
        const input = inputOf(
          placed.map(({ person }) => person),
          { weights: given },
        );
        const weighted = caseloadOf(
          input,
          Int32Array.from(placed, ({ coach }) => coach),
          limits,
        )!.weighted!;
        const direct = weighted.loads.reduce(
          (sum, load, coach) => sum + (load === 0 ? 0 : load ** 2 / limits[coach]!),
          0,
        );
        expect(weighted.balance).toBeCloseTo(direct, 8);
        expect(weighted.bound).toBeLessThanOrEqual(weighted.balance);
        expect(weighted.gapPercent).toBeGreaterThanOrEqual(0);
      }),
      law,
    );
  });

  test('without weights count people', () => {
    fc.assert(
      fc.property(anyCaseloads, ([limits, placed]) => {
        const input = inputOf(
          placed.map(({ person }) => person),
          { weights: {} },
        );
        const coachOf = Int32Array.from(placed, ({ coach }) => coach);
        expect(caseloadOf(input, coachOf, limits)?.weighted?.loads).toEqual(
          limits.map((_, coach) => coachOf.filter((given) => given === coach).length),
        );
      }),
      law,
    );
  });
});

const shipped = shippedProfile();

/** People shared out to so many like coaches of a profile without penalties. */
function place(people: readonly Person[], coachCount: number, limit: number, rules: Rules) {
  const list = clientListOf(people.map(() => ({})));
  const input = inputOf(people, rules);
  const coaches = Array.from({ length: coachCount }, (_, index) => coachOf(`V${index}`));
  const none = { changeOfCoach: 0, serviceLanguage: 0, speciality: 0, municipality: 0, otherSpeciality: 0 };
  const placement = placeClients({
    list,
    basics: { ...deriveBasics(list, referenceDate), ...input.basics },
    decisions: people.map(({ groups = [] }) => decisionOf('yes', groups.filter(isOfDecision))),
    services: input.services,
    repeats: new Int32Array(people.length).fill(-1),
    coaches,
    profile: {
      ...shipped,
      coachLimitPerFte: limit,
      assignment: { ...shipped.assignment, ...rules, penalties: none },
    },
    referenceDate,
    terms: { includeReview: false, lockedRows: new Set(), way: { kind: 'all' } },
  });
  return { placement, input };
}

/** How many clients of a class each coach has. */
function countsOf(name: string, { coachOf, coaches }: Placement, input: CaseloadInput): number[] {
  const counts = coaches.map(() => 0);
  coachOf.forEach((coach, client) => {
    if (coach >= 0 && spreadClass(client, input) === name) counts[coach]! += 1;
  });
  return counts;
}

describe('clients of a class', () => {
  const anyList = fc.array(anyPerson, { maxLength: 30 });

  test('are as many with each like coach, give or take one, also where places run out', () => {
    fc.assert(
      fc.property(
        anyList,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 12 }),
        anySpread,
        fc.option(anyWeights, { nil: undefined }),
        (people, coachCount, limit, spread, weights) => {
          const rules = { spread, ...(weights === undefined ? {} : { weights }) };
          const { placement, input } = place(people, coachCount, limit, rules);
          const names = new Set(people.map((_, client) => spreadClass(client, input)));
          names.delete(null);
          for (const name of names) {
            const counts = countsOf(name!, placement, input);
            expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
          }
          expect(placement.assigned).toBe(Math.min(people.length, coachCount * limit));
          expect(placement.proof).toBe('optimal');
        },
      ),
      law,
    );
  });

  test('are of no matter to how many people a coach has', () => {
    fc.assert(
      fc.property(
        anyList,
        fc.integer({ min: 1, max: 5 }),
        anySpread,
        anyWeights,
        (people, count, spread, given) => {
          const plain = place(people, count, 12, {}).placement;
          const spreadOut = place(people, count, 12, { spread, weights: given }).placement;
          expect(plain.caseload).toBeNull();
          // Where loads are as even in another order, the sum is rounded otherwise.
          expect(spreadOut.balance).toBeCloseTo(plain.balance, 9);
          expect(spreadOut.penalty).toBe(plain.penalty);
          expect(spreadOut.assigned).toBe(plain.assigned);
        },
      ),
      law,
    );
  });

  test('are with one coach each instead of all with one', () => {
    const people: Person[] = [
      ...Array.from({ length: 4 }, (): Person => ({ groups: ['young'] })),
      ...Array.from({ length: 4 }, (): Person => ({ track: 'much-support' })),
    ];
    const { placement } = place(people, 4, 100, {
      spread: ['young'],
      weights: { byTrack: { 'much-support': 3 } },
    });
    expect(placement.caseload?.weighted).toMatchObject({ loads: [4, 4, 4, 4], gapPercent: 0 });
  });
});
