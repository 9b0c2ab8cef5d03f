/**
 * Checks and completes the cells of a file again and again in one process, by the program's own pipeline, and prints the
 * seconds of each time, the most memory held after the first, and what came out. `node … CELLS.json RUNS`
 */
import { readFileSync } from 'node:fs';
import { coachesOf } from '../../../src/app/coaches-of.ts';
import { shippedProfile } from '../../../src/app/profiles.ts';
import { loadReference } from '../../../src/app/reference-data.ts';
import { findClientLists } from '../../../src/core/columns/find-client-list.ts';
import { plainGrid } from '../../../src/core/model/grid.ts';
import { fromIso } from '../../../src/core/model/local-date.ts';
import { runPipeline } from '../../../src/core/pipeline.ts';

const [, , file, runs] = process.argv;

/** What is not compared: it runs neither here nor at the peer. */
const LEFT_OUT = ['assign', 'summarise'];
const stage = (step, work) => (LEFT_OUT.includes(step) ? null : work());

const input = inputOf(JSON.parse(readFileSync(file, 'utf8')));
const seconds = [];
let outcome;
let peakKb = 0;
for (let run = 0; run < Number(runs); run++) {
  const begun = performance.now();
  outcome = runPipeline(input, stage);
  seconds.push((performance.now() - begun) / 1000);
  if (run === 0) peakKb = process.resourceUsage().maxRSS;
}
console.log(JSON.stringify({ seconds, peakMb: peakKb / 1024, ...answerOf(outcome) }));

function inputOf({ headings, rows, coachHeadings, coachRows, profile: profileId, referenceDate: iso }) {
  const profile = shippedProfile(profileId);
  const referenceDate = fromIso(iso);
  const [candidate] = findClientLists([plainGrid('Lista', [headings, ...shared(rows)])], new Set());
  return {
    candidate,
    otherLists: 0,
    coaches: coachesOf([plainGrid('Valmentajat', [coachHeadings, ...coachRows])], profile, referenceDate)
      .coaches,
    earlierFindings: [],
    derivedBefore: new Set(),
    ownRows: [],
    profile,
    reference: loadReference(),
    referenceDate,
    residenceOfRow: () => null,
    terms: { includeReview: false, lockedRows: new Set(), way: { kind: 'all' } },
    rebalance: null,
    previous: null,
  };
}

/** Equal texts as one string, as a workbook's table of shared strings gives them. */
function shared(rows) {
  const known = new Map();
  const one = (cell) => {
    if (!known.has(cell)) known.set(cell, cell);
    return known.get(cell);
  };
  return rows.map((row) => row.map(one));
}

function answerOf({ findings, decisions, basics, services, rulesNotRun }) {
  return {
    findings: tally(findings.map(({ rule }) => rule)),
    members: tally(decisions.map(({ membership }) => membership)),
    completed: {
      ...tally(basics.ageClass, 'age class '),
      ...tally(basics.durationClass, 'unemployed '),
      ...tally(services.servicePoint, 'at '),
      ...tally(
        services.serviceTrack.map((track) => track?.value),
        'track ',
      ),
      'deadline passed': services.nextDeadline.filter((deadline) => deadline?.overdue).length,
    },
    notRun: rulesNotRun.map(({ rule }) => rule),
  };
}

/** How often each value stands there; `null` counts for nothing. */
function tally(values, prefix = '') {
  const counts = {};
  for (const value of values) {
    if (value === null || value === undefined) continue;
    counts[prefix + value] = (counts[prefix + value] ?? 0) + 1;
  }
  return counts;
}
