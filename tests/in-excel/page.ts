/// <reference types="office-js" />
import { contractCases, LEFT_OUT, TIMEOUT_MS } from './contract-in-excel';
import { isBlankWorkbook, openPlans } from './open-workbook';
import type { CaseResult } from './runner';
import { runCases } from './runner';

const MARKS = { passed: '✓', failed: '✗', 'left-out': '–' } as const;

const byId = (id: string): HTMLElement => document.getElementById(id)!;

void Office.onReady(({ host }) => {
  const button = byId('run');
  // Without Excel there is no host, whatever the types say of it.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) {
    tell('Open this page as an add-in in Excel: see tests/in-excel/README.md.');
    return;
  }
  tell('Open a new, blank workbook: its sheets are deleted and made anew many times.');
  button.hidden = false;
  button.addEventListener('click', () => {
    button.hidden = true;
    void run()
      .catch((error: unknown) => {
        tell(`Stopped: ${String(error)}`);
      })
      .finally(() => {
        button.hidden = false;
      });
  });
});

/** Runs every case and leaves a blank workbook, so that it can be run again. */
async function run(): Promise<void> {
  if (!(await isBlankWorkbook())) {
    tell('This workbook is not blank, and the test would delete its sheets. Open a new one and press again.');
    return;
  }
  const list = byId('results');
  list.replaceChildren();
  const cases = contractCases();
  let done = 0;
  const results = await runCases(cases, {
    leftOut: LEFT_OUT,
    timeoutMs: TIMEOUT_MS,
    report: (result) => {
      done += 1;
      tell(`${done} of ${cases.length} …`);
      list.append(line(result));
    },
  });
  await openPlans([]);
  const count = (outcome: CaseResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  tell(
    `${count('failed') === 0 ? 'PASSED' : 'FAILED'}: ${count('passed')} passed, ${count('failed')} failed, ` +
      `${count('left-out')} left out. ${environment()}`,
  );
}

function line({ name, outcome, why, ms }: CaseResult): HTMLLIElement {
  const item = document.createElement('li');
  item.className = outcome;
  item.textContent = `${MARKS[outcome]} ${name} (${Math.round(ms)} ms)${why === '' ? '' : `: ${why}`}`;
  return item;
}

/** Which Excel it was, for the record. */
function environment(): string {
  const { platform, version } = Office.context.diagnostics;
  return `Excel ${version}, ${platform}.`;
}

function tell(sentence: string): void {
  byId('status').textContent = sentence;
}
