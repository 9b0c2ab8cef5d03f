/**
 * Goals 3 and 4 for given clients, written down without the engine, as one minimum-cost flow in integers: points × unit +
 * rank, where the rank of one more client of a coach is the place of (2 load + 1) ⁄ limit among all such fractions and the
 * unit is the number of ranks.
 */

/** The price of a point and, by limit, the ranks of a coach's clients one by one. */
export function pricesOf({ coaches }) {
  const limits = [...new Set(coaches.map(({ limit }) => limit))];
  const steps = (limit) => Array.from({ length: limit }, (_, load) => (2 * load + 1) / limit);
  // Two different fractions with limits this small are different doubles, and equal ones the same.
  const distinct = [...new Set(limits.flatMap(steps))].sort((a, b) => a - b);
  const rankOf = new Map(distinct.map((step, rank) => [step, rank]));
  return {
    unit: distinct.length,
    ranks: new Map(limits.map((limit) => [limit, steps(limit).map((step) => rankOf.get(step))])),
  };
}

/** Points of a client with a coach who serves the municipality. No client of these problems is locked. */
export function pointsOf({ penalties }, client, coach) {
  const lacks = client.need !== null && !coach.specialities.includes(client.need);
  let points = 0;
  if (client.presentCoach !== null && client.presentCoach !== coach.id) points += penalties.changeOfCoach;
  if (!coach.languages.includes(client.serviceLanguage)) points += penalties.serviceLanguage;
  if (lacks) points += penalties.speciality;
  if (coach.specialities.length > 0 && (client.need === null || lacks)) points += penalties.otherSpeciality;
  return points;
}

/** The value of a plan, counted anew from who is with whom; throws where it is no plan at all. */
export function valueOfPlan(problem, coachOf) {
  const { unit, ranks } = pricesOf(problem);
  const loads = problem.coaches.map(() => 0);
  let value = 0;
  coachOf.forEach((at, i) => {
    if (at === -1) return;
    const [client, coach] = [problem.clients[i], problem.coaches[at]];
    if (!coach.municipalities.includes(client.municipality))
      throw new Error('A client is where none may be.');
    if (loads[at] === coach.limit) throw new Error('A limit is broken.');
    value += pointsOf(problem, client, coach) * unit + ranks.get(coach.limit)[loads[at]];
    loads[at]++;
  });
  return value;
}

/**
 * The flow network of the clients who are placed: a node for each of them (`merged` false) or for each class of those who
 * have the same points with every coach; a node for each coach; and the root, the last node, which all flow ends in.
 * Nodes are numbered from 1. A node's supply is its clients.
 */
export function flowModel(problem, placed, merged) {
  const coachesOf = coachesByMunicipality(problem.coaches);
  const classes = new Map();
  const add = (key, client, size) => {
    const options = coachesOf.get(client.municipality);
    const points = options.map((at) => pointsOf(problem, client, problem.coaches[at]));
    const name = key ?? `${client.municipality} ${points.join(' ')}`;
    const known = classes.get(name);
    if (known) known.size += size;
    else classes.set(name, { size, options, points });
  };
  // Clients who have the same fields have the same points, which are worked out once.
  if (merged) for (const { client, size } of likeClients(placed)) add(null, client, size);
  else for (const client of placed) add(client.key, client, 1);

  const { unit, ranks } = pricesOf(problem);
  const root = classes.size + problem.coaches.length + 1;
  const supply = [];
  const arcs = { from: [], to: [], capacity: [], cost: [] };
  const connect = (from, to, capacity, cost) => {
    arcs.from.push(from);
    arcs.to.push(to);
    arcs.capacity.push(capacity);
    arcs.cost.push(cost);
  };
  for (const { size, options, points } of classes.values()) {
    supply.push(size);
    options.forEach((at, i) => connect(supply.length, classes.size + at + 1, size, points[i] * unit));
  }
  problem.coaches.forEach(({ limit }, at) => {
    for (const rank of ranks.get(limit)) connect(classes.size + at + 1, root, 1, rank);
  });
  return { nodeCount: root, supply, ...arcs };
}

function likeClients(clients) {
  const alike = new Map();
  for (const client of clients) {
    const key = `${client.municipality} ${client.need} ${client.serviceLanguage} ${client.presentCoach}`;
    const known = alike.get(key);
    if (known) known.size++;
    else alike.set(key, { client, size: 1 });
  }
  return alike.values();
}

function coachesByMunicipality(coaches) {
  const byCode = new Map();
  coaches.forEach(({ municipalities }, at) => {
    for (const code of municipalities) byCode.set(code, [...(byCode.get(code) ?? []), at]);
  });
  return byCode;
}
