import { runMeasured } from '../measured-process.mjs';
import { bundleOwnProgram } from '../own-bundle.mjs';
import { runPeerCheck } from '../peer-job.mjs';
import { markdownTable, middle } from '../result-tables.mjs';

const ROUNDS = 3;
/** The first is cold. */
const RUNS_A_PROCESS = 6;

/**
 * Markdown for checking and completing the same cells in memory. The two programs take turns, each turn a new process:
 * its first run is cold, its later ones are warm. `peer` may be `null`: then there is one column of figures.
 */
export async function checkTables(lists, peer, folder) {
  const program = await bundleOwnProgram('tests/bench/check/own-program.mjs', folder);
  const tables = [];
  const measured = [];
  for (const list of lists) {
    const ownTurns = [];
    const peerTurns = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      ownTurns.push(await runOwnCheck(program, list));
      if (peer) peerTurns.push(await runPeerCheck(peer.python, list, RUNS_A_PROCESS));
    }
    const jobs = peer ? [ownTurns, peerTurns] : [ownTurns];
    measured.push(jobs.map(figuresOf));
    tables.push(speedTable(list, measured.at(-1)));
    if (peer && list === lists.at(-1)) tables.push(answerTable(ownTurns[0], peerTurns[0], list));
  }
  return [
    '### Check and complete, in memory',
    `The same cells in 20 columns, all rules, groups, deadlines, service points and tracks; no workbook is read or written and nobody is placed. Medians of ${ROUNDS} processes on each side, which take turns; warm: the median of ${RUNS_A_PROCESS - 1} further runs in the same process. Memory is the most held up to the end of the first run, with the cells.`,
    ...tables,
    growth(lists, measured),
  ].join('\n\n');
}

async function runOwnCheck(program, list) {
  const { code, stdout, stderr } = await runMeasured(process.execPath, [
    program,
    list.file,
    String(RUNS_A_PROCESS),
  ]);
  if (code !== 0) throw new Error(`Omavalmentaja's check ended with ${code}: ${stderr}`);
  return JSON.parse(stdout);
}

function figuresOf(turns) {
  return {
    cold: middle(turns.map(({ seconds }) => seconds[0])),
    warm: middle(turns.map(({ seconds }) => middle(seconds.slice(1)))),
    peakMb: middle(turns.map(({ peakMb }) => peakMb)),
  };
}

function speedTable({ rows }, jobs) {
  const line = (label, figure) => [label, ...jobs.map(figure)];
  const times = (of) => {
    const [own, peer] = jobs.map((job) => job[of]);
    return peer === undefined ? [] : [`**${(peer / own).toFixed(1)} ×**`];
  };
  const compared = (label, of, figure) => [...line(label, (job) => figure(job[of])), ...times(of)];
  const seconds = (value) => value.toFixed(2);
  const rate = (value) => count(Math.round(rows / value / 1000) * 1000);
  return [
    `${count(rows)} rows:`,
    markdownTable(
      ['', 'Omavalmentaja', 'pandas', 'ratio'].slice(0, jobs.length * 2),
      [
        compared('cold (s)', 'cold', seconds),
        compared('warm (s)', 'warm', seconds),
        [...line('rows a second, warm', ({ warm }) => rate(warm)), ''].slice(0, jobs.length * 2),
        compared('peak memory (MB)', 'peakMb', (value) => String(Math.round(value))),
      ].map((cells) => cells.slice(0, jobs.length * 2)),
    ),
  ].join('\n\n');
}

/** How often each kind of finding and each derived value came out; what one side does not know at all is told apart. */
function answerTable(own, peer, { rows }) {
  const groups = ['members', 'completed', 'findings'];
  const lines = groups.flatMap((group) =>
    [...new Set([...Object.keys(own[group]), ...Object.keys(peer[group])])].sort().map((name) => {
      const figures = [own, peer].map((answer) => answer[group][name] ?? 0);
      const label = group === 'findings' ? `\`${name}\`` : name;
      return [figures[0] === figures[1] ? label : `${label} (**differs**)`, ...figures.map(count)];
    }),
  );
  const same = lines.filter(([label]) => !label.includes('differs')).length;
  return [
    `What came out of ${count(rows)} rows, ${same} of ${lines.length} figures alike (rules that found nothing on either side are left out):`,
    markdownTable(['', 'Omavalmentaja', 'pandas'], lines),
  ].join('\n\n');
}

/** Time of the long list over time of the short one: ten times the rows. */
function growth(lists, measured) {
  const [short, long] = measured;
  const ratio = (of) => short.map((job, side) => (long[side][of] / job[of]).toFixed(1));
  const names = ['Omavalmentaja', 'pandas'].slice(0, short.length);
  return [
    `Time of ${count(lists[1].rows)} rows over time of ${count(lists[0].rows)}:`,
    markdownTable(
      ['', ...names],
      [
        ['cold', ...ratio('cold')],
        ['warm', ...ratio('warm')],
      ],
    ),
  ].join('\n\n');
}

const count = (value) => value.toLocaleString('en');
