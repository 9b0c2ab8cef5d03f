/** Keeps the placed clients seated while newcomers arrive; who sits in which team may change as long as all have a seat. */
export interface Room {
  /** Takes one more client of a kind into one of its teams, if the others can make room. */
  readonly placeKind: (kind: number) => boolean;
  /** Takes one more client into this very team, who then never moves, if the others can make room. */
  readonly placeAt: (team: number) => boolean;
}

const CLOSED = 1 << 30;

/**
 * Opens teams with `spare` places (counted down as they fill) for kinds of clients that may sit where `allowed` says.
 *
 * A newcomer is let in along an augmenting path: kind → team → a kind that sits there → another of its teams → … → a team
 * with a spare place. Paths are found by distance labels (Ahuja, Orlin 1991): `label` is a lower bound on the number of
 * steps to a spare place and never falls, so one set of labels serves all newcomers, and the work of them all together
 * is at most the longest shortest path × kinds × teams, and each client's path. Where no node has some label, those
 * above it have no way to a spare place and never will (no later path can leave them): they are closed for good.
 */
export function openRoom(
  kindCount: number,
  spare: Int32Array,
  allowed: (kind: number, team: number) => boolean,
): Room {
  const teamCount = spare.length;
  const nodeCount = kindCount + teamCount;
  // Node k is kind k, node kindCount + t is team t.
  const neighbours: number[][] = Array.from({ length: nodeCount }, () => []);
  for (let kind = 0; kind < kindCount; kind++) {
    for (let team = 0; team < teamCount; team++) {
      if (!allowed(kind, team)) continue;
      neighbours[kind]?.push(kindCount + team);
      neighbours[kindCount + team]?.push(kind);
    }
  }
  const placed = new Int32Array(kindCount * teamCount);
  const label = Int32Array.from({ length: nodeCount }, (_, node) => (node < kindCount ? 2 : 1));
  const withLabel = new Int32Array(nodeCount + 3);
  for (const at of label) withLabel[at] = (withLabel[at] ?? 0) + 1;
  // Neighbours before the cursor lead nowhere until the node gets a new label.
  const cursor = new Int32Array(nodeCount);

  const isOpen = (node: number, neighbour: number): boolean =>
    node < kindCount || (placed[neighbour * teamCount + node - kindCount] ?? 0) > 0;

  function place(start: number): boolean {
    const path = [start];
    let node = start;
    while (node < kindCount || (spare[node - kindCount] ?? 0) === 0) {
      if (label[start] === CLOSED) return false;
      const next = nextOn(node);
      if (next !== -1) {
        path.push(next);
        node = next;
        continue;
      }
      relabel(node);
      if (path.length > 1) path.pop();
      node = path[path.length - 1] ?? start;
    }
    spare[node - kindCount] = (spare[node - kindCount] ?? 0) - 1;
    for (let step = 1; step < path.length; step++) move(path[step - 1] ?? 0, path[step] ?? 0);
    return true;
  }

  function nextOn(node: number): number {
    const around = neighbours[node] ?? [];
    const wanted = (label[node] ?? 0) - 1;
    for (let at = cursor[node] ?? 0; at < around.length; at++) {
      const neighbour = around[at] ?? 0;
      if (label[neighbour] === wanted && isOpen(node, neighbour)) {
        cursor[node] = at;
        return neighbour;
      }
    }
    return -1;
  }

  function relabel(node: number): void {
    let nearest = CLOSED;
    for (const neighbour of neighbours[node] ?? []) {
      const at = label[neighbour] ?? 0;
      if (at < nearest && isOpen(node, neighbour)) nearest = at;
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

  function move(from: number, to: number): void {
    const enters = from < kindCount;
    const seat = enters ? from * teamCount + to - kindCount : to * teamCount + from - kindCount;
    placed[seat] = (placed[seat] ?? 0) + (enters ? 1 : -1);
  }

  return { placeKind: place, placeAt: (team) => place(kindCount + team) };
}
