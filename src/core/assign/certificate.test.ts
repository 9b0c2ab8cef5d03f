import { assign } from './assign';
import { findViolation } from './certificate';
import type { AssignmentResult } from './result';
import { pointsByTheBook } from './testing/by-the-book';
import { serviceArea } from './testing/service-area';

const problem = serviceArea(12, 0.9, 1);
const best = assign(problem);

/** The plan with one client moved, and the loads put right. */
function moved(client: number, to: number): AssignmentResult {
  const coachOf = best.coachOf.slice();
  const loads = best.loads.slice();
  loads[coachOf[client]!]!--;
  loads[to]!++;
  coachOf[client] = to;
  return { ...best, coachOf, loads };
}

test('the best plan has no violation', () => {
  expect(findViolation(problem, best)).toBeNull();
});

/** Points and evenness of a plan: smaller is better, the points first. */
function worthOf({ coachOf, loads }: AssignmentResult): readonly [points: number, evenness: number] {
  const points = problem.clients.map((client, i) => {
    const coach = problem.coaches[coachOf[i]!];
    return coach ? pointsByTheBook(problem, client, coach) : 0;
  });
  const evenness = problem.coaches.map(({ limit }, at) => loads[at]! ** 2 / limit);
  return [points, evenness].map((parts) => parts.reduce((sum, part) => sum + part, 0)) as [number, number];
}

test('every move of a client to another coach that makes the plan worse is found wanting', () => {
  const [points, evenness] = worthOf(best);
  let worse = 0;
  for (let client = 0; client < best.coachOf.length; client += 7) {
    for (let to = 0; to < problem.coaches.length; to++) {
      const plan = moved(client, to);
      const [otherPoints, otherEvenness] = worthOf(plan);
      if (otherPoints === points && otherEvenness < evenness + 1e-9) continue;
      worse++;
      expect(findViolation(problem, plan)).not.toBeNull();
    }
  }
  expect(worse).toBeGreaterThan(500);
});

test('loads above a limit and loads that do not count the clients are found', () => {
  const tight = { ...problem, coaches: problem.coaches.map((coach) => ({ ...coach, limit: 1 })) };
  expect(findViolation(tight, best)).not.toBeNull();
  expect(findViolation(problem, { ...best, loads: best.loads.map((load) => load - 1) })).toEqual({
    rule: 'limit',
    coach: 0,
  });
});

test('prices that are no numbers prove nothing', () => {
  const noNumbers = best.prices.map(() => NaN);
  expect(findViolation(problem, { ...best, prices: noNumbers })).not.toBeNull();
  expect(findViolation(problem, { ...best, seatPrices: new Map([[null, noNumbers]]) })).toMatchObject({
    rule: 'cheaper-coach',
  });
});
