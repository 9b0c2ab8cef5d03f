import { assign } from './assign';
import { findViolation } from './certificate';
import type { AssignmentProblem } from './problem';
import { orderByTheBook, pointsByTheBook } from './testing/by-the-book';
import { mixedProblem } from './testing/mixed-problem';
import { withClasses } from './testing/with-classes';

const RUNS = 3000;

/** Everything the goals look at; balance and composition × the product of all limits, integers. */
interface Worth {
  readonly placed: readonly boolean[];
  readonly penalty: number;
  readonly balance: bigint;
  readonly composition: bigint;
}

function worthOf(
  problem: AssignmentProblem,
  order: readonly number[],
  coachOf: readonly number[],
): Worth | null {
  const loads = problem.coaches.map(() => 0);
  const ofClass = problem.coaches.map(() => new Map<string, number>());
  let penalty = 0;
  for (const [i, coach] of coachOf.entries()) {
    if (coach === -1) continue;
    loads[coach]!++;
    const { spread = null } = problem.clients[i]!;
    if (spread !== null) ofClass[coach]!.set(spread, (ofClass[coach]!.get(spread) ?? 0) + 1);
    penalty += pointsByTheBook(problem, problem.clients[i]!, problem.coaches[coach]!);
  }
  const limits = problem.coaches.map((coach) => coach.limit);
  if (penalty === Infinity || loads.some((load, j) => load > limits[j]!)) return null;
  const product = limits.reduce((all, limit) => all * BigInt(limit || 1), 1n);
  return {
    placed: order.map((i) => coachOf[i] !== -1),
    penalty,
    balance: loads.reduce(
      (sum, load, j) => sum + (BigInt(load * load) * product) / BigInt(limits[j]! || 1),
      0n,
    ),
    composition: ofClass.reduce((sum, counts, j) => {
      const squares = [...counts.values()].reduce((all, count) => all + count * count, 0);
      return sum + (BigInt(squares) * product) / BigInt(limits[j]! || 1);
    }, 0n),
  };
}

function isBetter(a: Worth, b: Worth): boolean {
  const countA = a.placed.filter(Boolean).length;
  const countB = b.placed.filter(Boolean).length;
  if (countA !== countB) return countA > countB;
  const first = a.placed.findIndex((placed, i) => placed !== b.placed[i]);
  if (first !== -1) return a.placed[first] === true;
  if (a.penalty !== b.penalty) return a.penalty < b.penalty;
  if (a.balance !== b.balance) return a.balance < b.balance;
  return a.composition < b.composition;
}

/** Tries every plan. */
function bestByTrial(problem: AssignmentProblem, order: readonly number[]): Worth {
  const coachOf = problem.clients.map(() => -1);
  let best = worthOf(problem, order, coachOf)!;
  const tryFrom = (i: number): void => {
    if (i === coachOf.length) {
      const worth = worthOf(problem, order, coachOf);
      if (worth && isBetter(worth, best)) best = worth;
      return;
    }
    for (let coach = -1; coach < problem.coaches.length; coach++) {
      coachOf[i] = coach;
      tryFrom(i + 1);
    }
  };
  tryFrom(0);
  return best;
}

test(`reaches the best of all plans, goal by goal, in ${RUNS} tiny problems`, () => {
  for (let seed = 1; seed <= RUNS; seed++) {
    const largest = seed % 60 === 0;
    const plain = mixedProblem(largest ? 6 : seed % 6, largest ? 3 : Math.floor(seed / 6) % 4, seed);
    const problem = seed % 2 === 0 ? plain : withClasses(plain, seed);
    const order = orderByTheBook(problem);
    const result = assign(problem);
    const worth = worthOf(problem, order, [...result.coachOf]);
    expect({ seed, worth }).toEqual({ seed, worth: bestByTrial(problem, order) });
    expect({ seed, penalty: result.penalty }).toEqual({ seed, penalty: worth?.penalty });
    expect({ seed, violation: findViolation(problem, result) }).toEqual({ seed, violation: null });
  }
});
