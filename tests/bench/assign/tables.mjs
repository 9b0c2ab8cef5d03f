import { markdownTable } from '../result-tables.mjs';
import { aimTable } from './aims.mjs';
import { LIMIT_S } from './engines.mjs';
import { measureEngines, measureRebalancing } from './measure.mjs';
import { SITUATIONS, SIZES } from './problems.mjs';

const COLD = 'Omavalmentaja, cold';
const WARM = 'Omavalmentaja, warm';

/** Markdown for the engines side by side on the same problems, rebalancing, and what was aimed at. Takes some ten minutes. */
export async function assignTables(folder) {
  const measured = await measureEngines(folder);
  const rebalancing = await measureRebalancing(folder, SIZES[1]);
  const missing = measured.names.some((name) => name.startsWith('LEMON'))
    ? ''
    : ' LEMON is left out: this machine has no C++ compiler with its headers.';
  return [
    '### Sharing clients out, beside other engines',
    `Milliseconds. _Omavalmentaja_ is the whole public call, from clients and coaches to the plan, medians of 3 processes: cold the first call of a new process, warm the median of the later ones. The others' time is solving alone, with handing the model over where it is HiGHS: the model itself is made and read before, which takes what _making the model_ says (best of several, plain JavaScript) and is counted among the aims. In brackets how many times ours, warm. _classes_: a node for each class of clients who have the same points with every coach; _clients_: a node for each client. A process is ended after ${LIMIT_S} s. Each optimum is compared with ours, in integers.${missing}`,
    ...Object.keys(SITUATIONS).map((situation) => situationTable(measured, situation)),
    ...Object.keys(SITUATIONS).map((situation) => growthTable(measured, situation)),
    optimaLine(measured),
    rebalancingTable(rebalancing),
    aimTable(measured, rebalancing),
  ].join('\n\n');
}

function situationTable({ names, problems }, situation) {
  const columns = problems.filter((problem) => problem.situation === situation);
  const rows = [
    [COLD, ...columns.map(({ own }) => milliseconds(own.cold))],
    [WARM, ...columns.map(({ own }) => `**${milliseconds(own.warm)}**`)],
    ...names.map((name) => [name, ...columns.map(({ own, others }) => besideOurs(others.get(name), own))]),
    ['placed', ...columns.map(({ own }) => count(own.placed))],
    ...['classes', 'clients'].map((model) => [
      `making the model, ${model}`,
      ...columns.map(({ own }) => milliseconds(own.models[model].making)),
    ]),
    ...['classes', 'clients'].map((model) => [
      `nodes / arcs, ${model}`,
      ...columns.map(({ own }) => `${count(own.models[model].nodes)} / ${count(own.models[model].arcs)}`),
    ]),
  ];
  return `Places: ${situation}\n\n${markdownTable(['', ...columns.map(title)], rows)}`;
}

function besideOurs({ word, ms, differs }, own) {
  if (word !== undefined) return word;
  return `${milliseconds(ms)} (${ratio(ms / own.warm)} ×)${differs ? ' **≠**' : ''}`;
}

/** Time over time at the size before, beside n log n of the clients. */
function growthTable({ names, problems }, situation) {
  const columns = problems.filter((problem) => problem.situation === situation);
  const steps = columns.slice(1).map((after, i) => [columns[i], after]);
  const row = (label, figureOf) => [
    label,
    ...steps.map((step) => {
      const [before, after] = step.map(figureOf);
      return before === undefined || after === undefined ? '' : ratio(after / before);
    }),
  ];
  const rows = [
    row('n log n', ({ size }) => size.clients * Math.log(size.clients)),
    row(COLD, ({ own }) => own.cold),
    row(WARM, ({ own }) => own.warm),
    ...names.map((name) => row(name, ({ others }) => others.get(name).ms)),
  ].filter(([, ...figures]) => figures.some((figure) => figure !== ''));
  const headings = steps.map(([before, after]) => `${count(before.size.clients)} → ${title(after)}`);
  return `Growth from size to size, places: ${situation}\n\n${markdownTable(['', ...headings], rows)}`;
}

function optimaLine({ problems }) {
  const answers = problems.flatMap(({ others }) =>
    [...others.values()].filter(({ word }) => word === undefined),
  );
  const differing = answers.filter(({ differs }) => differs).length;
  return differing === 0
    ? `All ${answers.length} answers of the other engines have the optimum of ours.`
    : `**${differing} of ${answers.length} answers of the other engines have another optimum than ours (≠).**`;
}

function rebalancingTable({ size, forced, ways }) {
  const labels = {
    anew: '`assign`, everything anew',
    stays: '`assign`, everybody else stays',
    fewest: '`rebalance`, the fewest moves',
    more: '`rebalance`, 20 moves more',
  };
  return [
    `Rebalancing ${title({ size })} after one absence (places: 10 % free). A coach with ${forced} clients is away from the best plan; no call is told that plan's flow, only who is with whom.`,
    markdownTable(
      ['', 'clients who change', 'cold (ms)', 'warm (ms)'],
      ways.map(({ way, moves, cold, warm }) => [labels[way], moves, milliseconds(cold), milliseconds(warm)]),
    ),
  ].join('\n\n');
}

const title = ({ size }) => `${count(size.clients)} × ${count(size.coaches)}`;
const count = (value) => value.toLocaleString('en');
const milliseconds = (value) => (value < 10 ? value.toFixed(1) : count(Math.round(value)));
const ratio = (value) => (value < 10 ? value.toPrecision(2) : count(Math.round(value)));
