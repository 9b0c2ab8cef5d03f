import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runMeasured } from './measured-process.mjs';
import { markdownTable, middle } from './result-tables.mjs';

const RUNS = 3;
const NOT_ALL_PLACED = 1;

/** Steps of an analysis, as the report times them. */
const STEPS = ['read', 'match', 'validate', 'enrich', 'decide', 'assign', 'summarise', 'sheets', 'write'];

/**
 * Markdown for a whole month on one list: last month's result, then each command that somebody gives in a month, each a
 * process of its own, medians of the runs; what no step of the report takes in is starting up and, where there is no report,
 * the whole.
 */
export async function monthTable(cli, list, folder) {
  const february = join(folder, 'february.xlsx');
  await run(cli, ['run', list.file, '-o', february, '--date', '2021-02-26']);
  const times = [];
  for (let round = 0; round < RUNS; round += 1) times.push(await oneMonth(cli, list, february, folder));

  const names = Object.keys(times[0]);
  const median = (figure) => middle(times.map(figure));
  const rows = names.map((name) => {
    const whole = median((month) => month[name].seconds);
    const steps = STEPS.map((step) => median((month) => month[name].timings?.[step] ?? 0));
    const told = times[0][name].timings === null ? STEPS.map(() => '') : steps.map((step) => step.toFixed(2));
    return [name, ...told, `**${whole.toFixed(2)}**`];
  });
  const all = median((month) => names.reduce((sum, name) => sum + month[name].seconds, 0));
  return [
    '### A month on 1,750 rows and 18 coaches',
    `Seconds, medians of ${RUNS} runs; each command a new process, start-up included. All together: **${all.toFixed(1)} s**.`,
    markdownTable(['command', ...STEPS, 'whole'], rows),
  ].join('\n\n');
}

async function oneMonth(cli, { file, referenceDate }, february, folder) {
  const dated = ['--date', referenceDate];
  const march = join(folder, 'march.xlsx');
  const parts = join(folder, 'parts');
  const timed = async (words) => {
    const report = join(folder, 'month.json');
    const { seconds } = await run(cli, [...words, '--report', report]);
    return { seconds, timings: JSON.parse(await readFile(report, 'utf8')).timings };
  };
  const whole = async (words) => ({ seconds: (await run(cli, words)).seconds, timings: null });

  const month = {
    '`run --previous`': await timed(['run', file, '-o', march, ...dated, '--previous', february]),
    '`summary`': await timed(['summary', file, '-o', join(folder, 'summary.xlsx'), ...dated]),
    '`summary --public`': await timed([
      'summary',
      file,
      '-o',
      join(folder, 'public.xlsx'),
      ...dated,
      '--public',
    ]),
  };
  await rm(parts, { recursive: true, force: true });
  await mkdir(parts);
  month['`split` (18 workbooks)'] = await timed(['split', file, '-o', parts, ...dated]);
  const files = (await readdir(parts)).map((name) => join(parts, name));
  month['`merge`'] = await whole(['merge', ...files, '-o', join(folder, 'merged.xlsx')]);
  const april = ['template', '--month', '2021-04', '-o', join(folder, 'april.xlsx'), '--previous', march];
  month['`template --previous`'] = await whole(april);
  return month;
}

async function run(cli, words) {
  const done = await runMeasured(process.execPath, [cli, ...words, '--force', '--quiet']);
  if (done.code !== 0 && done.code !== NOT_ALL_PLACED)
    throw new Error(`omavalmentaja ${words[0]} ended with ${done.code}: ${done.stderr}`);
  return done;
}
