import { HostError } from '../errors';
import { nextId } from '../model/workbook';
import type { HostObject } from './host-object';
import type { Session } from './session';
import { release } from './session';

/** `range.track()`: the range gets an id and follows its cells until it is given back. */
export function keepReference(object: HostObject | null, session: Session): null {
  if (object === null) return null;
  if (object.cells() === null) throw new HostError('ApiNotFound', `${object.className} cannot be tracked`);
  if (session.heldIds.has(object)) return null;
  const id = `held-${nextId(session.workbook)}`;
  session.held.set(id, object);
  session.heldIds.set(object, id);
  return null;
}

/** `range.untrack()`. An id that is not held (any more) is no fault. */
export function removeReference(id: string, session: Session): void {
  const object = session.held.get(id);
  if (object === undefined) return;
  const cells = object.cells();
  if (cells !== null) release(cells);
  session.held.delete(id);
  session.heldIds.delete(object);
}

/** At the end of a batch: ranges that nobody holds are forgotten. */
export function releaseFresh(session: Session): void {
  const held = new Set([...session.held.values()].map((object) => object.cells()));
  for (const cells of session.fresh) if (!held.has(cells)) release(cells);
  session.fresh.clear();
}
