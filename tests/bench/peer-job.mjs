import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runMeasured } from './measured-process.mjs';

const SCRIPT = fileURLToPath(new URL('peer/job.py', import.meta.url));
const CHECK_SCRIPT = fileURLToPath(new URL('peer/check_job.py', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const VERSIONS =
  'import sys, pandas, openpyxl, scipy; ' +
  "print(f'Python {sys.version.split()[0]}, pandas {pandas.__version__}, openpyxl {openpyxl.__version__}, scipy {scipy.__version__}')";

/**
 * A Python with pandas, openpyxl and scipy: `{ python, versions }`, or `null` where this machine has none. The system's
 * own comes first, because the modules are usually installed there.
 */
export function findPeer() {
  for (const python of ['/usr/bin/python3', 'python3']) {
    const { status, stdout } = spawnSync(python, ['-c', VERSIONS], { encoding: 'utf8' });
    if (status === 0) return { python, versions: stdout.trim() };
  }
  return null;
}

/** Runs the peer's job on a list once; the result has the shape of `runOwnJob`. */
export async function runPeerJob(python, list, folder) {
  const run = await runMeasured(python, [
    '-B',
    SCRIPT,
    list.file,
    join(folder, 'peer.xlsx'),
    '--date',
    list.referenceDate,
    ...rulesAndData(list),
  ]);
  if (run.code !== 0) throw new Error(`The peer ended with ${run.code}: ${run.stderr}`);
  const { membership, duplicates, assignment, timings } = JSON.parse(run.stdout);
  return {
    seconds: run.seconds,
    peakMb: run.peakMb,
    timings,
    answer: {
      members: membership.yes,
      'not members': membership.no,
      review: membership.review,
      'repeated rows': duplicates,
      placed: assignment.assigned,
      penalty: assignment.penalty,
      balance: assignment.balance.toFixed(2),
    },
  };
}

/** Runs the peer's check in memory on a file of cells, so many times in one process; resolves to what it prints. */
export async function runPeerCheck(python, list, runs) {
  const { code, stdout, stderr } = await runMeasured(python, [
    '-B',
    CHECK_SCRIPT,
    list.file,
    String(runs),
    ...rulesAndData(list),
  ]);
  if (code !== 0) throw new Error(`The peer's check ended with ${code}: ${stderr}`);
  return JSON.parse(stdout);
}

function rulesAndData({ profile }) {
  return [
    '--profile',
    join(ROOT, 'templates/profiles', `${profile}.json`),
    '--data',
    join(ROOT, 'assets/data'),
  ];
}
