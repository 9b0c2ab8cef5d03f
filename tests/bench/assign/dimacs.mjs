import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

const LINES_AT_ONCE = 100_000;

/** Writes a flow model in the DIMACS format for minimum-cost flows, which all engines but ours are given. */
export function writeDimacs(file, { nodeCount, supply, from, to, capacity, cost }) {
  const total = supply.reduce((sum, units) => sum + units, 0);
  const handle = openSync(file, 'w');
  let lines = [`p min ${nodeCount} ${from.length}`];
  const add = (line) => {
    lines.push(line);
    if (lines.length === LINES_AT_ONCE) flush();
  };
  const flush = () => {
    writeSync(handle, `${lines.join('\n')}\n`);
    lines = [];
  };
  supply.forEach((units, node) => add(`n ${node + 1} ${units}`));
  add(`n ${nodeCount} ${-total}`);
  from.forEach((node, arc) => add(`a ${node} ${to[arc]} 0 ${capacity[arc]} ${cost[arc]}`));
  flush();
  closeSync(handle);
}

/** Reads it back: the shape of `flowModel`, in typed arrays. */
export function readDimacs(file) {
  const bytes = readFileSync(file);
  let at = 0;
  const nextLine = () => {
    const end = bytes.indexOf(10, at);
    const line = bytes.toString('latin1', at, end).split(' ');
    at = end + 1;
    return line;
  };
  const [, , nodeCount, arcCount] = nextLine().map(Number);
  const model = {
    nodeCount,
    supply: new Int32Array(nodeCount),
    from: new Int32Array(arcCount),
    to: new Int32Array(arcCount),
    capacity: new Int32Array(arcCount),
    cost: new Int32Array(arcCount),
  };
  for (let arc = 0; at < bytes.length;) {
    const [kind, first, second, , capacity, cost] = nextLine();
    if (kind === 'n') model.supply[first - 1] = second;
    else {
      model.from[arc] = first;
      model.to[arc] = second;
      model.capacity[arc] = capacity;
      model.cost[arc] = cost;
      arc++;
    }
  }
  return model;
}
