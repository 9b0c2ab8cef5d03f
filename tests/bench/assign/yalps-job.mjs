/**
 * Solves a flow model with YALPS as a linear programme and prints the milliseconds of solving alone and the value. Arguments as
 * of highs-job.mjs: FILE RUNS SECONDS. YALPS knows no upper bounds, so the arcs of which one holds back have rows of their own.
 */
import { solve } from 'yalps';
import { readDimacs } from './dimacs.mjs';
import { repeat } from './repeat.mjs';

/** It keeps the programme as one dense table of doubles. */
const MOST_BYTES = 2e9;

const [, , file, runs, seconds] = process.argv;
const programme = linearProgramme(readDimacs(file));
const bytes = programme.constraints.length * programme.variables.length * 8;
const report =
  bytes > MOST_BYTES ? { tooLarge: bytes } : repeat(() => timed(programme), Number(runs), Number(seconds));
console.log(JSON.stringify(report));

function timed(model) {
  const begun = performance.now();
  const { status, result } = solve(model, { maxPivots: Infinity });
  const ms = performance.now() - begun;
  if (status !== 'optimal') throw new Error(status);
  return { ms, value: Math.round(result) };
}

/** A variable for each arc, a constraint for each node but the root: what leaves less what comes is the supply. */
function linearProgramme({ nodeCount, supply, from, to, capacity, cost }) {
  const constraints = Array.from(supply.subarray(0, nodeCount - 1), (units, v) => [v + 1, { equal: units }]);
  const variables = Array.from(from, (tail, arc) => {
    const coefficients = [
      ['cost', cost[arc]],
      [tail, 1],
    ];
    if (to[arc] < nodeCount) coefficients.push([to[arc], -1]);
    if (capacity[arc] < supply[tail - 1] || supply[tail - 1] === 0) {
      constraints.push([`arc ${arc}`, { max: capacity[arc] }]);
      coefficients.push([`arc ${arc}`, 1]);
    }
    return [arc, coefficients];
  });
  return { direction: 'minimize', objective: 'cost', constraints, variables };
}
