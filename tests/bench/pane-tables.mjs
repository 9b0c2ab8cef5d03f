import { chromiumPath } from '../../scripts/browser/chromium.mjs';
import { runPaneJob } from './pane-job.mjs';
import { markdownTable, middle } from './result-tables.mjs';

const COLD_STARTS = 5;

/** The pane's figures as a page: first paint of a new browser, and keys that wait while a large list is checked. */
export async function paneTables(folder, list) {
  const executable = chromiumPath();
  if (executable === null) return 'The pane was not measured: no Chromium here.';
  const starts = [];
  for (let start = 0; start < COLD_STARTS; start++)
    starts.push((await runPaneJob(folder, executable)).firstPaint);
  const { rows, keys, seconds, waits, longestTask } = await runPaneJob(folder, executable, list);
  const inOrder = waits.toSorted((one, other) => one - other);
  const within = (share) => inOrder[Math.floor((inOrder.length - 1) * share)] ?? 0;
  const count = (value) => value.toLocaleString('en');
  return [
    '### The pane, in headless Chromium (page without Excel)',
    `A key is pressed every 100 ms while a list of ${count(rows)} rows is opened and checked in the worker. Each moves the focus and is timed to its paint (Event Timing; below 16 ms nothing is reported). There is no graphics card: worker, browser and drawing share the cores.`,
    markdownTable(
      ['', 'figure'],
      [
        [`first paint in a new browser, median of ${COLD_STARTS} (ms)`, String(Math.round(middle(starts)))],
        [`check of ${count(rows)} rows, from the click (s)`, seconds.toFixed(1)],
        ['keys pressed', String(keys)],
        ['wait of a key, median (ms)', String(within(0.5))],
        ['wait of a key, 95 % within (ms)', String(within(0.95))],
        ['wait of a key, longest (ms)', String(within(1))],
        ["longest task of the page's thread (ms)", String(Math.round(longestTask))],
      ],
    ),
  ].join('\n\n');
}
