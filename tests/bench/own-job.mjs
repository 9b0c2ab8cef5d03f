import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runMeasured } from './measured-process.mjs';

const NOT_ALL_PLACED = 1;

/** Runs the command line's main job on a list once: time by step, memory, and the answer in the terms of the bench. */
export async function runOwnJob(cli, list, folder) {
  const report = join(folder, 'report.json');
  const output = join(folder, 'own.xlsx');
  const run = await runMeasured(process.execPath, [
    cli,
    'run',
    list.file,
    '-o',
    output,
    '--date',
    list.referenceDate,
    '--profile',
    list.profile,
    '--report',
    report,
    '--force',
    '--quiet',
  ]);
  if (run.code !== 0 && run.code !== NOT_ALL_PLACED)
    throw new Error(`omavalmentaja ended with ${run.code}: ${run.stderr}`);
  const { clients, assignment, timings } = JSON.parse(await readFile(report, 'utf8'));
  const count = (membership) => clients.filter((client) => client.membership === membership).length;
  return {
    seconds: run.seconds,
    peakMb: run.peakMb,
    timings,
    answer: {
      members: count('yes'),
      'not members': count('no'),
      review: count('review'),
      'repeated rows': clients.filter(({ duplicateOf }) => duplicateOf !== null).length,
      placed: assignment.assigned,
      penalty: assignment.penalty,
      balance: assignment.balance.toFixed(2),
    },
  };
}
