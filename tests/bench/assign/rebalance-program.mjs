/**
 * Rebalancing after one absence in one process: the best plan of the problem stands, its busiest coach falls ill, and
 * places are shared out again. Prints the milliseconds of each call, the first of which is cold, and how many change coach,
 * for the whole plan anew (`assign`), for the clients of the absent coach alone (everybody else stays) and for the best plan of the fewest moves and of twenty more (`rebalance`).
 * `node … SIZE SITUATION CALLS`, SIZE being an index.
 */
import { assign } from '../../../src/core/assign/assign.ts';
import { rebalance } from '../../../src/core/assign/rebalance.ts';
import { inventedProblem, SIZES } from './problems.mjs';

const [, , size, situation, calls] = process.argv;
const before = inventedProblem(SIZES[size], situation);
const standing = assign(before);
const absent = standing.loads.indexOf(Math.max(...standing.loads));
/** Every client of the standing plan, with all fields in the order in which the program itself makes them. */
const clientsWhere = (staysAt) =>
  before.clients.map(({ key, order, locked, need, serviceLanguage, municipality, spread }, i) => ({
    key,
    order,
    presentCoach: before.coaches[standing.coachOf[i]]?.id ?? null,
    locked,
    stays: staysAt(standing.coachOf[i]),
    need,
    serviceLanguage,
    municipality,
    spread,
  }));
const after = {
  ...before,
  clients: clientsWhere(() => false),
  coaches: before.coaches.map((coach, at) => (at === absent ? { ...coach, limit: 0 } : coach)),
};
/** Everybody else stays: from the standing plan only the absent coach's clients are placed. */
const othersStay = { ...after, clients: clientsWhere((coach) => coach !== absent) };
const forced = standing.loads[absent];

console.log(
  JSON.stringify({
    forced,
    anew: timed(() => assign(after)),
    stays: timed(() => assign(othersStay)),
    fewest: timed(() => rebalance(after, forced).plan),
    more: timed(() => rebalance(after, forced + 20).plan),
  }),
);

function timed(work) {
  const ms = [];
  let plan;
  for (let call = 0; call < Number(calls); call++) {
    const begun = performance.now();
    plan = work();
    ms.push(performance.now() - begun);
  }
  return { ms, moves: plan.coachChanges };
}
