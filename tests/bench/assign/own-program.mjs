/**
 * Our own engine on one invented problem in one process: prints the milliseconds of each call of `assign`, the first of
 * which is cold, and the value of the plan. With a folder it then writes the flow models of those who were placed there, for
 * the other engines, and tells how long making them took. `node … SIZE SITUATION CALLS [FOLDER]`, SIZE being an index.
 */
import { join } from 'node:path';
import { assign } from '../../../src/core/assign/assign.ts';
import { writeDimacs } from './dimacs.mjs';
import { flowModel, valueOfPlan } from './flow-model.mjs';
import { inventedProblem, SIZES } from './problems.mjs';

const [, , size, situation, calls, folder] = process.argv;
const problem = inventedProblem(SIZES[size], situation);

const ms = [];
let plan;
for (let call = 0; call < Number(calls); call++) {
  const begun = performance.now();
  plan = assign(problem);
  ms.push(performance.now() - begun);
}
const report = { ms, value: valueOfPlan(problem, plan.coachOf), penalty: plan.penalty };

if (folder !== undefined) {
  const placed = problem.clients.filter((_, client) => plan.coachOf[client] !== -1);
  report.placed = placed.length;
  report.models = {};
  for (const model of ['classes', 'clients']) {
    const made = [];
    let network;
    for (let round = 0; round < (placed.length > 20_000 ? 2 : 5); round++) {
      const begun = performance.now();
      network = flowModel(problem, placed, model === 'classes');
      made.push(performance.now() - begun);
    }
    writeDimacs(join(folder, `${model}.min`), network);
    report.models[model] = {
      nodes: network.nodeCount,
      arcs: network.from.length,
      making: Math.min(...made),
    };
  }
}
console.log(JSON.stringify(report));
