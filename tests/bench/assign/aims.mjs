import { markdownTable } from '../result-tables.mjs';

/**
 * What was aimed at beside what was measured, over all situations from best to worst. Nothing fails by it: the figures depend on
 * the machine.
 */
export function aimTable({ problems }, { ways }) {
  const ofSize = (clients) => problems.filter(({ size }) => size.clients === clients);
  const own = (clients, of) => ofSize(clients).map((problem) => problem.own[of]);
  const timesOurs = (name, among = problems, making = () => 0) =>
    among.flatMap(({ own, others }) => {
      const ms = others.get(name)?.ms;
      return ms === undefined ? [] : [(ms + making(own.models)) / own.warm];
    });
  // Our call goes from the clients to the plan, so HiGHS must be given its model first.
  const highs = (model) => timesOurs(`HiGHS, ${model}`, problems, (models) => models[model].making);
  const oursOverLemon = (clients) => timesOurs('LEMON, classes', ofSize(clients)).map((times) => 1 / times);
  const rebalancing = ways.filter(({ way }) => way !== 'anew').map(({ warm }) => warm);

  return markdownTable(
    ['', 'aim', 'measured'],
    [
      ['cold call', '3,700 × 26', 'within 60 ms', range(own(3_700, 'cold'), ' ms')],
      ['warm call', '3,700 × 26', 'about 15 ms', range(own(3_700, 'warm'), ' ms')],
      ['warm call', '200,000 × 2,000', 'about 1,000 ms', range(own(200_000, 'warm'), ' ms')],
      ['ours over LEMON, classes', '3,700 × 26', 'within 10 ×', range(oursOverLemon(3_700), ' ×')],
      ['ours over LEMON, classes', '200,000 × 2,000', 'within 3 ×', range(oursOverLemon(200_000), ' ×')],
      [
        'HiGHS with its model over ours, classes',
        'every size',
        '15 × or more',
        range(highs('classes'), ' ×'),
      ],
      [
        'HiGHS with its model over ours, clients',
        'every size',
        '100 × or more',
        range(highs('clients'), ' ×'),
      ],
      ['rebalancing', '3,700 × 26', 'below 5 ms', range(rebalancing, ' ms')],
    ].map(([what, size, aim, figure]) => [`${what}, ${size}`, aim, figure]),
  );
}

function range(figures, unit) {
  if (figures.length === 0) return 'not measured';
  const [least, most] = [Math.min(...figures), Math.max(...figures)].map((value) =>
    value < 10 ? value.toPrecision(2) : Math.round(value).toLocaleString('en'),
  );
  return least === most ? least + unit : `${least}–${most}${unit}`;
}
