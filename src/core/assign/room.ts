/** Keeps the placed clients seated while newcomers arrive; who sits in which team may change as long as all have a seat. */
export interface Room {
  /** Takes so many more clients of a kind into its teams, if the others can make room; how many got in. */
  readonly placeKind: (kind: number, count: number) => number;
  /** Takes one more client into this very team, who then never moves, if the others can make room. */
  readonly placeAt: (team: number) => boolean;
}

const CLOSED = 1 << 30;

/**
 * Opens teams with `spare` places (counted down as they fill) for kinds of clients that may sit in the teams `teamsOf` lists.
 *
 * A newcomer is let in along an augmenting path: kind → team → a kind that sits there → another of its teams → … → a team
 * with a spare place. Paths are found by distance labels (Ahuja, Orlin 1991): `label` is a lower bound on the number of
 * steps to a spare place and never falls, so one set of labels serves all newcomers, and the work of them all together
 * is at most the longest shortest path × pairs of kind and team, and each path. Where no node has some label, those
 * above it have no way to a spare place and never will (no later path can leave them): they are closed for good.
 */
export function openRoom(teamsOf: readonly (readonly number[])[], spare: Int32Array): Room {
  const kindCount = teamsOf.length;
  const nodeCount = kindCount + spare.length;
  // Node k is kind k, node kindCount + t is team t; each pair of them that may come together is an edge of both.
  const kindOf: number[] = [];
  const teamOf: number[] = [];
  const edges: number[][] = Array.from({ length: nodeCount }, () => []);
  teamsOf.forEach((teams, kind) => {
    for (const team of teams) {
      edges[kind]?.push(kindOf.length);
      edges[kindCount + team]?.push(kindOf.length);
      kindOf.push(kind);
      teamOf.push(team);
    }
  });
  const placed = new Int32Array(kindOf.length);
  const label = Int32Array.from({ length: nodeCount }, (_, node) => (node < kindCount ? 2 : 1));
  const withLabel = new Int32Array(nodeCount + 3);
  for (const at of label) withLabel[at] = (withLabel[at] ?? 0) + 1;
  // Edges before the cursor lead nowhere until the node gets a new label.
  const cursor = new Int32Array(nodeCount);

  /** The node at the other end where a client can be handed on that way, else −1. */
  const across = (node: number, edge: number): number => {
    if (node < kindCount) return kindCount + (teamOf[edge] ?? 0);
    return (placed[edge] ?? 0) > 0 ? (kindOf[edge] ?? 0) : -1;
  };

  function place(start: number): boolean {
    const nodes = [start];
    const path: number[] = [];
    let node = start;
    while (node < kindCount || (spare[node - kindCount] ?? 0) === 0) {
      if (label[start] === CLOSED) return false;
      const edge = nextOn(node);
      if (edge !== -1) {
        path.push(edge);
        node = across(node, edge);
        nodes.push(node);
        continue;
      }
      relabel(node);
      if (path.pop() !== undefined) nodes.pop();
      node = nodes[nodes.length - 1] ?? start;
    }
    spare[node - kindCount] = (spare[node - kindCount] ?? 0) - 1;
    path.forEach((edge, step) => {
      placed[edge] = (placed[edge] ?? 0) + ((nodes[step] ?? 0) < kindCount ? 1 : -1);
    });
    return true;
  }

  function nextOn(node: number): number {
    const around = edges[node] ?? [];
    const wanted = (label[node] ?? 0) - 1;
    for (let at = cursor[node] ?? 0; at < around.length; at++) {
      const edge = around[at] ?? 0;
      const neighbour = across(node, edge);
      if (neighbour !== -1 && label[neighbour] === wanted) {
        cursor[node] = at;
        return edge;
      }
    }
    return -1;
  }

  function relabel(node: number): void {
    let nearest = CLOSED;
    for (const edge of edges[node] ?? []) {
      const neighbour = across(node, edge);
      if (neighbour !== -1) nearest = Math.min(nearest, label[neighbour] ?? 0);
    }
    const old = label[node] ?? 0;
    cursor[node] = 0;
    label[node] = nearest + 1 < withLabel.length ? nearest + 1 : CLOSED;
    if (label[node] !== CLOSED) withLabel[nearest + 1] = (withLabel[nearest + 1] ?? 0) + 1;
    withLabel[old] = (withLabel[old] ?? 0) - 1;
    if (withLabel[old] === 0) {
      for (let other = 0; other < nodeCount; other++) if ((label[other] ?? 0) > old) label[other] = CLOSED;
    }
  }

  function placeKind(kind: number, count: number): number {
    let left = count;
    // Straight into a spare place no label is too large afterwards.
    for (const edge of edges[kind] ?? []) {
      const team = teamOf[edge] ?? 0;
      const some = Math.min(left, spare[team] ?? 0);
      spare[team] = (spare[team] ?? 0) - some;
      placed[edge] = (placed[edge] ?? 0) + some;
      left -= some;
    }
    while (left > 0 && place(kind)) left--;
    return count - left;
  }

  return { placeKind, placeAt: (team) => place(kindCount + team) };
}
