/**
 * Solves a flow model with HiGHS as a linear programme, whose corners are whole, and prints the milliseconds of handing the programme
 * over and solving it, and the value. `node … FILE RUNS SECONDS`: at most so many runs, and no further one after so many seconds.
 */
import loadHighs from 'highs';
import { readDimacs } from './dimacs.mjs';
import { repeat } from './repeat.mjs';

const [, , file, runs, seconds] = process.argv;
const highs = await loadHighs();
const programme = linearProgramme(readDimacs(file));
console.log(JSON.stringify(repeat(() => solve(programme), Number(runs), Number(seconds))));

function solve(data) {
  const begun = performance.now();
  const model = highs.createModel(data);
  model.options.set('output_flag', false);
  model.run();
  const ms = performance.now() - begun;
  const value = Math.round(model.getObjectiveValue());
  model.dispose();
  return { ms, value };
}

/** A column for each arc, a row for each node but the root: what leaves less what comes is the supply. */
function linearProgramme({ nodeCount, supply, from, to, capacity, cost }) {
  const numCols = from.length;
  const numRows = nodeCount - 1;
  const starts = new Int32Array(numCols + 1);
  const indices = [];
  const values = [];
  for (let arc = 0; arc < numCols; arc++) {
    indices.push(from[arc] - 1);
    values.push(1);
    if (to[arc] < nodeCount) {
      indices.push(to[arc] - 1);
      values.push(-1);
    }
    starts[arc + 1] = indices.length;
  }
  const rows = Float64Array.from(supply.subarray(0, numRows));
  return {
    numCols,
    numRows,
    colCost: Float64Array.from(cost),
    colLower: new Float64Array(numCols),
    colUpper: Float64Array.from(capacity),
    rowLower: rows,
    rowUpper: rows,
    matrix: {
      format: 'csc',
      numRows,
      numCols,
      starts,
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  };
}
