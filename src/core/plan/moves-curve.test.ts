import { movesCurve } from './moves-curve';
import type { Person } from './placement-basis.fixture';
import { basisOf, coachOf, TWO_EACH } from './placement-basis.fixture';
import { placeClients } from './place-clients';

const people: Person[] = [
  { coach: 'A', serviceLanguage: 'ru' },
  { coach: 'A', serviceLanguage: 'ru' },
  { coach: 'A' },
  { coach: 'B' },
];
const coaches = [coachOf('A'), coachOf('B', { languages: ['fi', 'ru'] })];
const profile = { ...TWO_EACH, coachLimitPerFte: 4 };

describe('the curve of moves', () => {
  test('begins with the fewest moves and ends with the best plan; each step is worth its moves', () => {
    expect(movesCurve(basisOf(people, coaches, { profile }))).toEqual([
      { moves: 0, points: 10, use: { least: 25, most: 75 } },
      { moves: 1, points: 5, use: { least: 50, most: 50 } },
      { moves: 2, points: 0, use: { least: 25, most: 75 } },
      { moves: 3, points: 0, use: { least: 50, most: 50 } },
    ]);
  });

  test('tells plans that can be had: with so many moves the placement is as good', () => {
    for (const { moves, points } of movesCurve(basisOf(people, coaches, { profile }))) {
      const way = { kind: 'rebalance', moves } as const;
      const { coachChanges, penalty, proof } = placeClients(basisOf(people, coaches, { profile, way }));
      expect([coachChanges, penalty - 8 * coachChanges, proof]).toEqual([moves, points, 'optimal']);
    }
  });

  test('is empty where nobody has a place', () => {
    expect(movesCurve(basisOf(people, [coachOf('A', { fte: 0 })]))).toEqual([]);
    expect(movesCurve(basisOf(people, []))).toEqual([]);
  });

  test('counts nothing for what a lock forces against a "never"', () => {
    const penalties = { ...profile.assignment.penalties, serviceLanguage: 'never' as const };
    const strict = { ...profile, assignment: { ...profile.assignment, penalties } };
    const locked = [{ coach: 'A', serviceLanguage: 'ru', locked: true }];
    expect(movesCurve(basisOf(locked, coaches, { profile: strict }))[0]).toMatchObject({
      moves: 0,
      points: 0,
    });
  });
});
