import type { Anchor } from './anchor';
import type { Area } from './area';
import { contains, difference, intersection } from './area';

/** Something that lies over cells, at most one of it on each: data validations, links. */
export interface Layer<T> {
  pieces: Piece<T>[];
}

interface Piece<T> {
  readonly anchor: Anchor;
  readonly value: T;
}

/** Takes the layer off the cells of `area`. */
export function cut<T>(layer: Layer<T>, area: Area): void {
  layer.pieces = layer.pieces.flatMap((piece) => {
    const { anchor, value } = piece;
    if (anchor.area === null) return [];
    if (intersection(anchor.area, area) === null) return [piece];
    return difference(anchor.area, area).map((rest) => ({ anchor: { area: rest }, value }));
  });
}

/** Lays `value` over the cells of `area`, in place of what lay there. */
export function cover<T>(layer: Layer<T>, area: Area, value: T): void {
  cut(layer, area);
  layer.pieces.push({ anchor: { area }, value });
}

/** What lies over all of `area`; `null` where nothing does, `'mixed'` where only a part is covered or by several. */
export function over<T>(layer: Layer<T>, area: Area): T | null | 'mixed' {
  const touching = layer.pieces.filter(
    ({ anchor }) => anchor.area !== null && intersection(anchor.area, area) !== null,
  );
  const [first] = touching;
  if (first === undefined) return null;
  const values = new Set(touching.map(({ value }) => value));
  if (values.size > 1) return 'mixed';
  const rest = touching.reduce<readonly Area[]>(
    (left, { anchor }) => left.flatMap((part) => difference(part, anchor.area!)),
    [area],
  );
  return rest.length === 0 || contains(first.anchor.area!, area) ? first.value : 'mixed';
}
