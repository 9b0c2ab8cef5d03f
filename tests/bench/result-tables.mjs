const STEPS = ['read', 'match', 'validate', 'enrich', 'decide', 'assign', 'summarise', 'sheets', 'write'];
/** What happens to a list between reading it and making its sheets. */
const BETWEEN = ['match', 'validate', 'enrich', 'decide', 'assign', 'summarise'];

/**
 * Markdown for one list: seconds by step, whole time and peak memory (medians of the runs), and both answers side by
 * side. `peerRuns` may be empty: then there is only one column of figures.
 */
export function resultTables(title, ownRuns, peerRuns) {
  const jobs = peerRuns.length > 0 ? [ownRuns, peerRuns] : [ownRuns];
  const names = ['Omavalmentaja', 'peer'].slice(0, jobs.length);
  const row = (label, figure) => [label, ...jobs.map(figure)];
  const median = (figure) => (runs) => middle(runs.map(figure));
  const timeRows = [
    row('start-up', (runs) => seconds(median(startUp)(runs))),
    ...STEPS.map((step) => row(step, (runs) => seconds(median(({ timings }) => timings[step] ?? 0)(runs)))),
    row('**whole job**', (runs) => `**${seconds(median((run) => run.seconds)(runs))}**`),
    row('between read and sheets', (runs) =>
      share(median((run) => timeOf(BETWEEN, run) / run.seconds)(runs)),
    ),
    row('peak memory, MB', (runs) => megabytes(median(({ peakMb }) => peakMb)(runs))),
  ];
  const answers = jobs.map((runs) => runs[0].answer);
  const answerRows = Object.keys(answers[0]).map((measure) => {
    const figures = answers.map((answer) => String(answer[measure]));
    return [
      figures.every((figure) => figure === figures[0]) ? measure : `${measure} (**differs**)`,
      ...figures,
    ];
  });
  return [
    `### ${title}`,
    `Seconds, median of ${ownRuns.length} runs.`,
    markdownTable(['step', ...names], timeRows),
    'What came out:',
    markdownTable(['', ...names], answerRows),
  ].join('\n\n');
}

/** What the whole time holds beside the steps: starting the engine, loading the program, writing the report. */
function startUp(run) {
  return run.seconds - timeOf(STEPS, run);
}

function timeOf(steps, { timings }) {
  return steps.reduce((sum, step) => sum + (timings[step] ?? 0), 0);
}

export function middle(figures) {
  if (figures.includes(null)) return null;
  const sorted = [...figures].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

const seconds = (value) => value.toFixed(value < 10 ? 2 : 1);
const share = (value) => `${(value * 100).toFixed(0)} %`;
const megabytes = (value) => (value === null ? 'not known' : String(Math.round(value)));

export function markdownTable(headings, rows) {
  const lines = [headings, headings.map((_, index) => (index === 0 ? '---' : '---:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
