import { prepare } from './prepare';
import { goalValue } from './goal-value';
import type { AssignmentProblem } from './problem';
import { assign } from './assign';
import { chance, shuffle } from './testing/chance';
import { pointsByTheBook } from './testing/by-the-book';
import { mixedProblem } from './testing/mixed-problem';
import { serviceArea } from './testing/service-area';
import { tradeOff } from './trade-off';

/** For each number of moves the smallest value of all plans that place exactly the clients that goals 1 and 2 choose. */
function bestByTrial(problem: AssignmentProblem): Map<number, number> {
  const goal = goalValue(problem.penalties, prepare(problem));
  const unit = (goal.prices.ofFaults[2] ?? 0) / Number(problem.penalties.serviceLanguage);
  const placed = assign(problem).coachOf;
  const limits = problem.coaches.map(({ limit }) => limit);
  const free = { ...problem, penalties: { ...problem.penalties, changeOfCoach: 0 } };
  const best = new Map<number, number>();
  const loads = limits.map(() => 0);
  const tryFrom = (client: number, value: number, moves: number): void => {
    if (client === problem.clients.length) {
      if (value < (best.get(moves) ?? Infinity)) best.set(moves, value);
      return;
    }
    if (placed[client] === -1) {
      tryFrom(client + 1, value, moves);
      return;
    }
    const who = problem.clients[client]!;
    problem.coaches.forEach((coach, j) => {
      const points = pointsByTheBook(free, who, coach);
      if (points === Infinity || loads[j]! >= limits[j]!) return;
      const step = goal.prices.ofLoad(limits[j]!, loads[j]!);
      const isMove =
        problem.coaches.some(({ id }) => id === who.presentCoach) && who.presentCoach !== coach.id;
      loads[j]!++;
      tryFrom(client + 1, value + points * unit + step, moves + (isMove ? 1 : 0));
      loads[j]!--;
    });
  };
  tryFrom(0, 0, 0);
  return best;
}

const PENALTIES = {
  changeOfCoach: 8,
  serviceLanguage: 5,
  speciality: 4,
  municipality: 2,
  otherSpeciality: 1,
};

function tinyProblem(seed: number): AssignmentProblem {
  return { ...mixedProblem(seed % 7, 1 + (seed % 3), seed), penalties: PENALTIES };
}

describe('the plans that are worth their moves', () => {
  test('are the best for their moves, and no plan lies below the line between two of them', () => {
    for (let seed = 1; seed <= 600; seed++) {
      const problem = tinyProblem(seed);
      const best = bestByTrial(problem);
      const { corners } = tradeOff(problem);
      const points = corners.map(({ coachChanges, value }) => [coachChanges, value] as const);
      for (const [moves, value] of points)
        expect([seed, moves, value]).toEqual([seed, moves, best.get(moves)]);
      expect([seed, points[0]![0]]).toEqual([seed, Math.min(...best.keys())]);
      expect([seed, points.at(-1)![1]]).toEqual([seed, Math.min(...best.values())]);
      for (let at = 0; at + 1 < points.length; at++) {
        const [[m, v], [n, w]] = [points[at]!, points[at + 1]!];
        for (const [moves, value] of best) {
          if (moves <= m || moves >= n) continue;
          expect([seed, (value - v) * (n - m) >= (w - v) * (moves - m)]).toEqual([seed, true]);
        }
      }
    }
  });

  test('within a number of moves are never better than the bound, and the bound is true', () => {
    for (let seed = 1; seed <= 600; seed++) {
      const problem = tinyProblem(seed);
      const best = bestByTrial(problem);
      const { within } = tradeOff(problem);
      for (let moves = 0; moves <= problem.clients.length; moves++) {
        const least = Math.min(...[...best].flatMap(([m, value]) => (m <= moves ? [value] : [])));
        const found = within(moves);
        if (least === Infinity) {
          expect([seed, found]).toEqual([seed, null]);
          continue;
        }
        const { plan, bound } = found!;
        expect([seed, plan.coachChanges <= moves, bound <= least, least <= plan.value]).toEqual([
          seed,
          true,
          true,
          true,
        ]);
      }
    }
  });

  test('do not depend on the order of clients and coaches', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const problem = { ...mixedProblem(40, 5, seed), penalties: PENALTIES };
      const random = chance(seed);
      const shuffled = {
        ...problem,
        clients: shuffle(problem.clients, random),
        coaches: shuffle(problem.coaches, random),
      };
      const points = (of: AssignmentProblem) =>
        tradeOff(of).corners.map(({ coachChanges, value, penalty }) => [coachChanges, value, penalty]);
      expect(points(shuffled)).toEqual(points(problem));
    }
  });

  test('begin with nobody moved where nobody must, and end with the smallest value', () => {
    const problem = serviceArea(18, 1, 3);
    const { corners, within } = tradeOff(problem, 30);
    const values = corners.map(({ value }) => value);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    for (const { loads } of corners) {
      expect(problem.coaches.every(({ limit }, j) => (loads[j] ?? 0) <= limit)).toBe(true);
    }
    const fewest = corners[0]!.coachChanges;
    const some = within(fewest + 25)!;
    expect(some.plan.coachChanges).toBeLessThanOrEqual(fewest + 25);
    expect(some.plan.value).toBeLessThan(corners[0]!.value);
    expect(some.bound).toBeLessThanOrEqual(some.plan.value);
  });
});
