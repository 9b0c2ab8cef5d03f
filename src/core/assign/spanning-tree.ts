/**
 * A tree of nodes that hangs from a root, kept by links: each node's parent, the arc to it and the depth, and each node's
 * children as a doubly linked list. Changes take as long as the path or the subtree they touch.
 */
export interface Tree {
  readonly parent: Int32Array;
  readonly parentArc: Int32Array;
  readonly depth: Int32Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly previousSibling: Int32Array;
}

/** No node, and no arc. */
export const NONE = -1;

/** Nodes of which none hangs from another. */
export function loneNodes(count: number): Tree {
  const none = (): Int32Array => new Int32Array(count).fill(NONE);
  return {
    parent: none(),
    parentArc: none(),
    depth: new Int32Array(count),
    firstChild: none(),
    nextSibling: none(),
    previousSibling: none(),
  };
}

export function copyOfTree(tree: Tree): Tree {
  return {
    parent: tree.parent.slice(),
    parentArc: tree.parentArc.slice(),
    depth: tree.depth.slice(),
    firstChild: tree.firstChild.slice(),
    nextSibling: tree.nextSibling.slice(),
    previousSibling: tree.previousSibling.slice(),
  };
}

/** Hangs a node, with all below it, under another one by an arc. The depths below it stay as they are. */
export function hang(
  { parent, parentArc, depth, firstChild, nextSibling, previousSibling }: Tree,
  v: number,
  under: number,
  arc: number,
): void {
  const sibling = firstChild[under] ?? NONE;
  parent[v] = under;
  parentArc[v] = arc;
  depth[v] = (depth[under] ?? 0) + 1;
  nextSibling[v] = sibling;
  previousSibling[v] = NONE;
  if (sibling !== NONE) previousSibling[sibling] = v;
  firstChild[under] = v;
}

function unhang({ parent, firstChild, nextSibling, previousSibling }: Tree, v: number): void {
  const before = previousSibling[v] ?? NONE;
  const after = nextSibling[v] ?? NONE;
  if (before === NONE) firstChild[parent[v] ?? 0] = after;
  else nextSibling[before] = after;
  if (after !== NONE) previousSibling[after] = before;
}

/** Cuts the subtree of `cut` off and hangs it by its node `inside` under `outside`, turning the path between over. */
export function turnPath(tree: Tree, inside: number, outside: number, arc: number, cut: number): void {
  const { parent, parentArc } = tree;
  let v = inside;
  let above = outside;
  let aboveArc = arc;
  for (;;) {
    const oldParent = parent[v] ?? 0;
    const oldArc = parentArc[v] ?? 0;
    unhang(tree, v);
    hang(tree, v, above, aboveArc);
    if (v === cut) return;
    above = v;
    aboveArc = oldArc;
    v = oldParent;
  }
}

/** The lowest common ancestor. */
export function findApex({ depth, parent }: Tree, a: number, b: number): number {
  while (a !== b) {
    const depthA = depth[a] ?? 0;
    const depthB = depth[b] ?? 0;
    if (depthA >= depthB) a = parent[a] ?? 0;
    if (depthB >= depthA) b = parent[b] ?? 0;
  }
  return a;
}

/** The node after `v` in the subtree of `top`, parents before their children; `NONE` after the last. */
export function nextBelow({ parent, firstChild, nextSibling }: Tree, top: number, v: number): number {
  let next = firstChild[v] ?? NONE;
  while (next === NONE && v !== top) {
    next = nextSibling[v] ?? NONE;
    v = parent[v] ?? 0;
  }
  return next;
}
