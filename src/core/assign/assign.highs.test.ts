import highsLoader from 'highs';
import { assign } from './assign';
import { findViolation } from './certificate';
import type { AssignmentProblem } from './problem';
import type { AssignmentResult } from './result';
import { orderByTheBook, pointsByTheBook } from './testing/by-the-book';
import { mixedProblem } from './testing/mixed-problem';
import { withClasses } from './testing/with-classes';

const RUNS = 300;

/** Who is placed by goals 1 and 2: each client in turn, if a chain of moves makes room (Kuhn's algorithm). */
function placedByTheBook(problem: AssignmentProblem, points: readonly (readonly number[])[]): Set<number> {
  const clientsOf = problem.coaches.map((): number[] => []);
  const makeRoom = (client: number, seen: Set<number>): boolean =>
    problem.coaches.some(({ limit }, coach) => {
      if (points[client]![coach] === Infinity || limit === 0 || seen.has(coach)) return false;
      seen.add(coach);
      const here = clientsOf[coach]!;
      const free = here.length < limit ? here.length : here.findIndex((other) => makeRoom(other, seen));
      if (free === -1) return false;
      here[free] = client;
      return true;
    });
  return new Set(orderByTheBook(problem).filter((client) => makeRoom(client, new Set())));
}

/**
 * Goals 3 to 5 for given clients as linear programmes: x for client × coach, y for coach × k-th place, z for coach × class ×
 * k-th place. Each goal holds the optimum of those before.
 */
function bestByHighs(
  highs: Awaited<ReturnType<typeof highsLoader>>,
  problem: AssignmentProblem,
  points: readonly (readonly number[])[],
  placed: readonly number[],
): { penalty: number; balance: number; composition: number } {
  const pairs = placed.flatMap((i) =>
    problem.coaches.flatMap((_, j) => (points[i]![j] === Infinity ? [] : [{ i, j, cost: points[i]![j]! }])),
  );
  const places = problem.coaches.flatMap(({ limit }, j) =>
    Array.from({ length: limit }, (_, k) => ({ j, k, cost: (2 * k + 1) / limit })),
  );
  const sum = (terms: readonly string[]): string => (terms.length > 0 ? terms.join(' + ') : '0 nothing');
  const penalty = sum(pairs.map(({ i, j, cost }) => `${cost} x${i}_${j}`));
  const balance = sum(places.map(({ j, k, cost }) => `${cost} y${j}_${k}`));
  const classes = [
    ...new Set(problem.clients.flatMap(({ spread = null }) => (spread === null ? [] : [spread]))),
  ];
  const seats = classes.flatMap((name, s) => places.map((place) => ({ ...place, name, s })));
  const composition = sum(seats.map(({ j, s, k, cost }) => `${cost} z${j}_${s}_${k}`));
  const rules = [
    ...problem.coaches.flatMap((_, j) =>
      classes.map((name, s) => {
        const members = pairs.filter((pair) => pair.j === j && problem.clients[pair.i]?.spread === name);
        const filled = seats.filter((seat) => seat.j === j && seat.s === s);
        return `${sum(members.map(({ i }) => `x${i}_${j}`))}${filled.map(({ k }) => ` - z${j}_${s}_${k}`).join('')} = 0`;
      }),
    ),
    ...placed.map((i) => `${sum(pairs.filter((pair) => pair.i === i).map((pair) => `x${i}_${pair.j}`))} = 1`),
    ...problem.coaches.map((_, j) => {
      const load = sum(pairs.filter((pair) => pair.j === j).map(({ i }) => `x${i}_${j}`));
      const filled = places.filter((place) => place.j === j).map(({ k }) => ` - y${j}_${k}`);
      return `${load}${filled.join('')} = 0`;
    }),
  ];
  const bounds = [
    ...places.map(({ j, k }) => `0 <= y${j}_${k} <= 1`),
    ...seats.map(({ j, s, k }) => `0 <= z${j}_${s}_${k} <= 1`),
  ];
  const solve = (goal: string, extra: readonly string[]): number => {
    const text = `Minimize\n ${goal}\nSubject To\n ${[...rules, ...extra].join('\n ')}\nBounds\n ${bounds.join('\n ')}\nEnd`;
    const solution = highs.solve(text, { output_flag: false });
    if (solution.Status !== 'Optimal') throw new Error(solution.Status);
    return solution.ObjectiveValue;
  };
  const least = Math.round(solve(penalty, []));
  const cheapest = `${penalty} <= ${least}`;
  const evenest = solve(balance, [cheapest]);
  return {
    penalty: least,
    balance: evenest,
    composition: classes.length === 0 ? 0 : solve(composition, [cheapest, `${balance} <= ${evenest + 1e-6}`]),
  };
}

function outcome({ coachOf, penalty, balance }: AssignmentResult) {
  return { placed: [...coachOf.keys()].filter((i) => coachOf[i] !== -1), penalty, balance };
}

test(`agrees with HiGHS on penalty, balance and composition in ${RUNS} problems`, async () => {
  const highs = await highsLoader();
  for (let seed = 1; seed <= RUNS; seed++) {
    const plain = mixedProblem(10 + (seed % 50), 2 + (seed % 7), 100_000 + seed);
    const problem = seed % 3 === 0 ? withClasses(plain, seed) : plain;
    const points = problem.clients.map((client) =>
      problem.coaches.map((coach) => pointsByTheBook(problem, client, coach)),
    );
    const placed = [...placedByTheBook(problem, points)].sort((a, b) => a - b);
    const result = assign(problem);
    expect({ seed, placed: outcome(result).placed }).toEqual({ seed, placed });
    expect({ seed, violation: findViolation(problem, result) }).toEqual({ seed, violation: null });
    if (placed.length === 0) continue;
    const best = bestByHighs(highs, problem, points, placed);
    expect({ seed, penalty: result.penalty }).toEqual({ seed, penalty: best.penalty });
    // HiGHS works in floating point; the certificate above is exact.
    expect(Math.abs(result.balance - best.balance)).toBeLessThan(1e-5);
    // Each seat is counted to a 2520th where the limits have no small common multiple.
    expect(Math.abs(result.composition - best.composition)).toBeLessThan(placed.length / 1000);
  }
}, 60_000);
