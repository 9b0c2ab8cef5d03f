/**
 * Times the whole job by step, on the sample and on a list of 20,000 rows, beside the same job with pandas, openpyxl
 * and scipy, and shows that both gave the same answer; then the commands of a whole month; then checking and completing
 * 20,000 and 200,000 rows in memory, beside pandas; then sharing clients out, beside other engines; then how quickly the
 * pane answers keys while 200,000 rows are checked.
 *
 *     npm run build && npm run bench [-- --write] [-- --cli FILE]
 *     npm run bench -- --check
 *     npm run bench -- --assign
 *
 * `--write` puts the figures into docs/performance.md. `--cli` measures another build of the command line. `--check`
 * prints the comparison in memory alone and `--assign` that of engines that share clients out; neither needs a build.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { assignTables } from './assign/tables.mjs';
import { checkTables } from './check/tables.mjs';
import { benchLists, cellLists, listOfThePane } from './lists.mjs';
import { monthTable } from './month-table.mjs';
import { runOwnJob } from './own-job.mjs';
import { paneTables } from './pane-tables.mjs';
import { findPeer, runPeerJob } from './peer-job.mjs';
import { writeFigures } from './performance-page.mjs';
import { resultTables } from './result-tables.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

const { values: options } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    assign: { type: 'boolean', default: false },
    cli: { type: 'string', default: join(root, 'dist/cli/omavalmentaja.cjs') },
  },
});

if (options.check) {
  await inFolder(async (folder) => {
    const peer = findPeer();
    console.log(`${machine(peer)}\n\n${await checkTables(await cellLists(folder), peer, folder)}`);
  });
} else if (options.assign) {
  await inFolder(async (folder) => console.log(`${machine()}\n\n${await assignTables(folder)}`));
} else if (existsSync(options.cli)) {
  await inFolder(bench);
} else {
  console.error(`${options.cli} is missing: run \`npm run build\` first.`);
  process.exitCode = 1;
}

/** Does work in a folder that is taken away afterwards. */
async function inFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), 'omavalmentaja-bench-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function bench(folder) {
  const peer = findPeer();
  const parts = [machine(peer)];
  console.log(parts[0]);
  const tell = (tables) => {
    parts.push(tables);
    console.log(`\n${tables}`);
  };
  const lists = await benchLists(folder);
  for (const list of lists) tell(await benchList(list, peer, folder));
  tell(await monthTable(options.cli, lists[0], folder));
  tell(await checkTables(await cellLists(folder), peer, folder));
  tell(await assignTables(folder));
  tell(await paneTables(join(root, 'dist/pane'), await listOfThePane(folder)));
  if (options.write) await writeFigures(join(root, 'docs/performance.md'), parts.join('\n\n'));
}

/** Both jobs in turn, so that whatever else the machine does falls on both. */
async function benchList(list, peer, folder) {
  const ownRuns = [];
  const peerRuns = [];
  for (let run = 0; run < list.runs; run++) {
    ownRuns.push(await runOwnJob(options.cli, list, folder));
    if (peer) peerRuns.push(await runPeerJob(peer.python, list, folder));
  }
  return resultTables(list.title, ownRuns, peerRuns);
}

/** One line. `peer` is `null` where there is none, and left out where none is asked for. */
function machine(peer) {
  const [processor] = cpus();
  const date = new Date().toISOString().slice(0, 10);
  const own = `Node ${process.versions.node}, ${availableParallelism()} cores (${processor?.model ?? 'unknown'}), ${date}.`;
  if (peer === undefined) return own;
  return peer
    ? `${own} Peer: ${peer.versions}.`
    : `${own} No peer: this machine has no python3 with pandas, openpyxl and scipy.`;
}
