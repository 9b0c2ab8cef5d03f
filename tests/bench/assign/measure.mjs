import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { runMeasured } from '../measured-process.mjs';
import { bundleOwnProgram } from '../own-bundle.mjs';
import { middle } from '../result-tables.mjs';
import { LIMIT_S, otherEngines, solveWith } from './engines.mjs';
import { SITUATIONS, SIZES } from './problems.mjs';

/** Processes of our own engine for each problem, and the calls in each: small problems need many until all is compiled. */
const ROUNDS = 3;
const CALLS = [200, 200, 40, 8];

/**
 * Every engine on every problem, one process at a time. By situation and size: what our own engine did (`own`), what the
 * others did by name, and the sizes of the models. An engine that gave no answer is not tried on anything larger.
 */
export async function measureEngines(folder) {
  const program = await ownProgram('own-program.mjs', path.join(folder, 'assign'));
  const engines = otherEngines();
  const silent = new Map();
  const problems = [];
  for (const [index, size] of SIZES.entries()) {
    for (const situation of Object.keys(SITUATIONS)) {
      const models = path.join(folder, 'models');
      await mkdir(models);
      const own = await ownTurns(program, index, situation, models);
      const others = new Map();
      for (const engine of engines) {
        const before = silent.get(engine.name);
        const run =
          before !== undefined && before < index ? { word: 'not tried' } : await solveWith(engine, models);
        if (run.word !== undefined) silent.set(engine.name, Math.min(before ?? index, index));
        others.set(engine.name, figuresOf(run, own.value));
      }
      await rm(models, { recursive: true });
      problems.push({ size, situation, own, others });
    }
  }
  return { names: engines.map(({ name }) => name), problems };
}

/** Rebalancing after one absence: medians of several processes. */
export async function measureRebalancing(folder, size) {
  const program = await ownProgram('rebalance-program.mjs', path.join(folder, 'rebalance'));
  const turns = [];
  for (let round = 0; round < ROUNDS; round++) {
    turns.push(await runOwn(program, [SIZES.indexOf(size), '10 % free', CALLS[0]]));
  }
  const { forced } = turns[0];
  const ways = ['anew', 'stays', 'fewest', 'more'].map((way) => ({
    way,
    moves: turns[0][way].moves,
    ...coldAndWarm(turns.map((turn) => turn[way].ms)),
  }));
  return { size, forced, ways };
}

async function ownProgram(entry, folder) {
  return bundleOwnProgram(`tests/bench/assign/${entry}`, folder);
}

async function runOwn(program, args) {
  const run = await runMeasured(process.execPath, [program, ...args.map(String)], 10 * LIMIT_S);
  if (run.code !== 0) throw new Error(`Our own engine ended with ${run.code}: ${run.stderr}`);
  return JSON.parse(run.stdout);
}

async function ownTurns(program, index, situation, models) {
  const turns = [];
  for (let round = 0; round < ROUNDS; round++) {
    turns.push(await runOwn(program, [index, situation, CALLS[index], ...(round === 0 ? [models] : [])]));
  }
  const { value, penalty, placed, models: sizes } = turns[0];
  return { value, penalty, placed, models: sizes, ...coldAndWarm(turns.map(({ ms }) => ms)) };
}

function coldAndWarm(turns) {
  return {
    cold: middle(turns.map(([first]) => first)),
    warm: middle(turns.map(([, ...later]) => middle(later))),
  };
}

/** A process's later runs where there are any, for the first compiles much; and whether the optimum is ours. */
function figuresOf({ ms, value, word }, ownValue) {
  if (word !== undefined) return { word };
  const [first, ...later] = ms;
  return { ms: later.length > 0 ? middle(later) : first, differs: value !== ownValue };
}
