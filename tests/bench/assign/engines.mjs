import path from 'node:path';
import { runMeasured } from '../measured-process.mjs';
import { buildLemon } from './lemon.mjs';

/** A process is ended after so many seconds. */
export const LIMIT_S = 60;
const MOST_RUNS = 5;
/** No further run begins after so many seconds. */
const ENOUGH_S = 3;

/** The engines that solve flow models, quickest first: `{ name, model, command }`. */
export function otherEngines() {
  const job = (file) => [process.execPath, '--max-old-space-size=4096', path.join(import.meta.dirname, file)];
  const lemon = buildLemon();
  const solvers = [
    ...(lemon === null ? [] : [{ solver: 'LEMON', command: [lemon] }]),
    { solver: 'HiGHS', command: job('highs-job.mjs') },
    { solver: 'YALPS', command: job('yalps-job.mjs') },
  ];
  return solvers.flatMap(({ solver, command }) =>
    ['classes', 'clients'].map((model) => ({ name: `${solver}, ${model}`, model, command })),
  );
}

/**
 * Solves a model in a process of its own. Resolves to the milliseconds of each run and the value, or to a `word` that says
 * why there are none.
 */
export async function solveWith({ model, command: [program, ...args] }, folder) {
  const file = path.join(folder, `${model}.min`);
  const run = await runMeasured(program, [...args, file, String(MOST_RUNS), String(ENOUGH_S)], LIMIT_S);
  if (run.timedOut) return { word: `over ${LIMIT_S} s` };
  if (run.code !== 0) return { word: 'fails' };
  const { tooLarge, ...report } = JSON.parse(run.stdout);
  return tooLarge === undefined ? report : { word: `needs ${Math.round(tooLarge / 1e9)} GB` };
}
