import { CHANGE_OF_COACH, MUNICIPALITY } from './faults';
import { faultsOfKind, isCovered } from './kinds';
import type { Kinds } from './kinds';
import type { FlowNetwork } from './flow-network';
import type { Preparation } from './prepare';
import { presentPairs } from './present-pairs';
import type { PresentPairs } from './present-pairs';

/**
 * The network of goals 3 to 5. Parts of the cost that many clients share are carried by shared nodes:
 *
 *                 keeps the present coach: c(kind, team) − change, at most the clients who have that coach
 *        ┌────────────────────────────────────────────────────────────────────────────────────┐
 *      kind ── its own area's teams: c(want, skill) ───────────────────────► team ─0──────► seat ── spread ─► coach ── load ──► root
 *        │                                                                    ▲ ▲
 *        ├──0── want, for teams of the whole country ──── c(want, skill) ─────┘ │
 *        └─municipality─ want, for any area ─ c(want, skill) ─ skill ────0──────┘
 *
 * so its size is linear in kinds × teams of their own area + clients' present coaches + wants × skills, not in
 * kinds × coaches. A client may also reach the own area's teams the long way, which costs more and so is never used.
 * A kind's cost to change stands on every one of its clients; who keeps the coach gets it back on the first arc.
 *
 * Everything left of the coaches stands once for each class that is to be spread evenly (goal 5), and once for clients of
 * none; a coach's seats for a class cost more one by one. Where nobody is to be spread, the seats are the coaches.
 * The arcs coach → root are curved: each further client of a coach costs more.
 * A node's arcs lie side by side, and nodes are numbered along the arrows.
 */
export interface AssignmentNetwork extends FlowNetwork {
  /** Arcs of node v: from `firstArc[v]` to before `firstArc[v + 1]`. */
  readonly firstArc: Int32Array;
  /** The clients of the pool who have a coach, and the arc on which each pair keeps the coach; −1: it may not. */
  readonly present: PresentPairs;
  readonly keepArc: Int32Array;
  /** Node of the first seat: class × coaches + coach. */
  readonly seatNode: number;
  /** Node of the first coach; the others follow. */
  readonly coachNode: number;
}

/** What the arcs cost, in integers. */
export interface ArcPrices {
  /** Of each set of faults; `Infinity`: never. A change of coach is one of them. */
  readonly ofFaults: Float64Array;
  /** Of one more client of a coach with this limit and load. Rises with the load. */
  readonly ofLoad: (limit: number, load: number) => number;
  /** Of one more client of a class that is to be spread, likewise. */
  readonly ofSpread: (limit: number, load: number) => number;
}

/** At most so many nodes has the network, whoever is of the pool. */
export function nodeCountOf({ staff, kinds }: Pick<Preparation, 'staff' | 'kinds'>): number {
  const ofClass = 2 * kinds.wantCount + staff.skills.length + staff.teams.length + staff.limits.length;
  return kinds.count + kinds.classes.length * ofClass + staff.limits.length + 1;
}

/** Builds the network for the clients of the pool. Its arcs do not depend on finite prices. O(size of the network). */
export function buildNetwork(
  { kinds, staff, selection }: Preparation,
  { ofFaults, ofLoad, ofSpread }: ArcPrices,
): AssignmentNetwork {
  const { teams, skills, areas } = staff;
  const { wantCount, classes } = kinds;
  const coachCount = staff.teamOf.length;
  const isSpread = classes.some((name) => name !== null);
  const poolSize = selection.pool.length;
  const wantNode = kinds.count;
  const strangerNode = wantNode + classes.length * wantCount;
  const skillNode = strangerNode + classes.length * wantCount;
  const teamNode = skillNode + classes.length * skills.length;
  const seatNode = teamNode + classes.length * teams.length;
  const coachNode = seatNode + (isSpread ? classes.length * coachCount : 0);
  const root = coachNode + coachCount;

  const source: number[] = [];
  const target: number[] = [];
  const capacity: number[] = [];
  const cost: number[] = [];
  const connect = (from: number, to: number, most: number, price: number): void => {
    if (price === Infinity || most === 0) return;
    source.push(from);
    target.push(to);
    capacity.push(most);
    cost.push(price);
  };
  const priceOf = (faults: number): number => ofFaults[faults] ?? 0;
  const isWide = areas.map((area) => area.size === 0);
  const skillCost = (want: number, skill: number): number =>
    priceOf(kinds.skillFaults[want * skills.length + skill] ?? 0);

  const supply = new Int32Array(root + 1);
  for (const client of selection.pool) {
    const kind = kinds.kindOf[client] ?? 0;
    supply[kind] = (supply[kind] ?? 0) + 1;
  }
  const present = presentPairs(selection.pool, kinds, coachCount);
  const keepArc = new Int32Array(present.kind.length).fill(-1);

  let pair = 0;
  for (let kind = 0; kind < kinds.count; kind++) {
    const want = kinds.wantOf[kind] ?? 0;
    const classed = kinds.classOf[kind] ?? 0;
    for (; present.kind[pair] === kind; pair++) {
      const coach = present.coach[pair] ?? 0;
      const count = (present.start[pair + 1] ?? 0) - (present.start[pair] ?? 0);
      const price = priceOf(faultsOfKind(kinds, staff, kind, staff.teamOf[coach] ?? 0));
      if (price !== Infinity) keepArc[pair] = source.length;
      connect(kind, seatNode + classed * coachCount + coach, count, price - priceOf(CHANGE_OF_COACH));
    }
    const own: number[] = [];
    for (let area = 0; area < areas.length; area++) if (isCovered(kinds, staff, kind, area)) own.push(area);
    const strange = own.length < areas.length ? priceOf(MUNICIPALITY) : 0;
    if (strange > 0) {
      for (const area of own) {
        if (isWide[area]) continue;
        for (const team of staff.teamsOfArea[area] ?? []) {
          const node = teamNode + classed * teams.length + team;
          connect(kind, node, poolSize, skillCost(want, teams[team]?.skill ?? 0));
        }
      }
    }
    connect(kind, wantNode + classed * wantCount + want, poolSize, 0);
    connect(kind, strangerNode + classed * wantCount + want, poolSize, strange);
  }
  const wideTeams = teams.flatMap((team, t) => (isWide[team.area] ? [t] : []));
  const localSkills = skills.map((_, skill) =>
    teams.some((team) => team.skill === skill && !isWide[team.area]),
  );
  const eachClass = (build: (classed: number) => void): void => {
    for (let classed = 0; classed < classes.length; classed++) build(classed);
  };
  eachClass((classed) => {
    for (let want = 0; want < wantCount; want++) {
      for (const team of wideTeams) {
        const node = teamNode + classed * teams.length + team;
        connect(
          wantNode + classed * wantCount + want,
          node,
          poolSize,
          skillCost(want, teams[team]?.skill ?? 0),
        );
      }
    }
  });
  eachClass((classed) => {
    for (let want = 0; want < wantCount; want++) {
      localSkills.forEach((local, skill) => {
        if (!local) return;
        const node = skillNode + classed * skills.length + skill;
        connect(strangerNode + classed * wantCount + want, node, poolSize, skillCost(want, skill));
      });
    }
  });
  eachClass((classed) => {
    skills.forEach((_, skill) => {
      teams.forEach((team, t) => {
        if (team.skill !== skill || isWide[team.area]) return;
        connect(
          skillNode + classed * skills.length + skill,
          teamNode + classed * teams.length + t,
          poolSize,
          0,
        );
      });
    });
  });
  eachClass((classed) => {
    teams.forEach((team, t) => {
      for (const coach of team.coaches) {
        connect(teamNode + classed * teams.length + t, seatNode + classed * coachCount + coach, poolSize, 0);
      }
    });
  });
  if (isSpread) {
    const fixed = countByClass(selection.fixedAt, kinds, coachCount);
    const ofClass = new Int32Array(classes.length);
    supply.subarray(0, kinds.count).forEach((count, kind) => {
      const classed = kinds.classOf[kind] ?? 0;
      ofClass[classed] = (ofClass[classed] ?? 0) + count;
    });
    eachClass((classed) => {
      staff.limits.forEach((limit, coach) => {
        const seat = classed * coachCount + coach;
        if (classes[classed] === null) {
          connect(seatNode + seat, coachNode + coach, poolSize + 1, 0);
          return;
        }
        const taken = fixed[seat] ?? 0;
        // One more than can come, as below.
        const most = Math.min(limit, taken + (ofClass[classed] ?? 0) + 1);
        for (let load = taken; load < most; load++) {
          connect(seatNode + seat, coachNode + coach, 1, ofSpread(limit, load));
        }
      });
    });
  }
  const firstCurved = source.length;
  const unitCosts: number[] = [];
  const free = staff.limits.map((limit, coach) => limit - (selection.taken[coach] ?? 0));
  const slack = free.reduce((sum, seats) => sum + seats, 0) - poolSize;
  staff.limits.forEach((limit, coach) => {
    const taken = selection.taken[coach] ?? 0;
    // One more than can come, so that the price of a free place is bounded by its rank everywhere.
    const most = Math.min(limit, taken + poolSize + 1);
    connect(coachNode + coach, root, Math.max(0, most - taken), 0);
    // The others cannot hold more than their limits, so this many come here whatever happens and cost alike.
    const sure = Math.max(taken, limit - slack);
    for (let load = taken; load < most; load++) unitCosts.push(ofLoad(limit, Math.max(load, sure - 1)));
  });

  const firstArc = new Int32Array(root + 2);
  for (const from of source) firstArc[from + 1] = (firstArc[from + 1] ?? 0) + 1;
  for (let v = 0; v <= root; v++) firstArc[v + 1] = (firstArc[v + 1] ?? 0) + (firstArc[v] ?? 0);
  return {
    nodeCount: root + 1,
    root,
    supply,
    source: Int32Array.from(source),
    target: Int32Array.from(target),
    capacity: Int32Array.from(capacity),
    firstCurved,
    cost: Float64Array.from([...cost.slice(0, firstCurved), ...unitCosts]),
    firstArc,
    present,
    keepArc,
    seatNode,
    coachNode,
  };
}

/** Clients of each class at each coach: class × coaches + coach. `coachOf` has −1 for those who have none. */
export function countByClass(coachOf: Int32Array, kinds: Kinds, coachCount: number): Int32Array {
  const counts = new Int32Array(kinds.classes.length * coachCount);
  coachOf.forEach((coach, client) => {
    if (coach === -1) return;
    const seat = (kinds.classOf[kinds.kindOf[client] ?? 0] ?? 0) * coachCount + coach;
    counts[seat] = (counts[seat] ?? 0) + 1;
  });
  return counts;
}
